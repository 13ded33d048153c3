# Fejlsiderne: hvad der skete, og hvad du kan gøre nu.

error-back = Tilbage til cookiepolitikken
error-400-title = Denne forespørgsel kan ikke læses
error-400-text = Noget i den mangler eller er ukendt. Intet er ændret. Gå tilbage til siden, og prøv igen.
error-403-title = Denne formular kom fra et andet websted
error-403-text = For at beskytte dig modtages valg kun fra dette websteds egen side. Intet er ændret. Åbn siden, og vælg der.
error-404-title = Siden blev ikke fundet
error-404-text = Der findes intet på denne adresse.
error-405-title = Ikke muligt her
error-405-text = Denne adresse findes, men den tager ikke imod forespørgsler af denne type.
error-413-title = Der blev sendt for meget
error-413-text = Forespørgslen er større end nogen formular på denne side. Intet er ændret.
error-421-title = Ukendt websted
error-421-text = Denne server har ingen cookiepolitik for den adresse, du har bedt om.
error-500-title = Noget gik galt
error-500-text = Fejlen ligger hos os og er blevet logget. Prøv igen senere.
error-503-title = Ikke tilgængelig i øjeblikket
error-503-text = Dette websteds cookiepolitik er ved at blive repareret. Prøv igen om nogle minutter.
