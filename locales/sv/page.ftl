# Policyn för kakor, uppifrån och ned.
# Glossary:
# consent = samtycke
# withdraw consent = återkalla samtycket
# object = invända
# data controller = personuppgiftsansvarig
# data protection authority = dataskyddsmyndighet
# provider = leverantör
# purpose = ändamål
# retention period = lagringstid
# third-party cookie = tredjepartskaka
# audience measurement = besöksmätning
#
# $platform är plattformens adress, till exempel https://portal.example.

skip-link = Gå till innehållet
home-link = Tillbaka till { $name }
language-switch = Språk
choices-shortcut = Se eller ändra dina val

policy-title = Policy för kakor
policy-updated = Senast uppdaterad den { $date }
policy-version = Version { $version }
policy-intro = { $name } använder kakor för att du ska kunna logga in, hitta tillbaka till dina inställningar och använda plattformen på ett säkert sätt.
policy-intro-analytics = { $name } använder kakor för att du ska kunna logga in, hitta tillbaka till dina inställningar och använda plattformen på ett säkert sätt. Kakor används också för webbanalys: för att ta reda på vilka sidor som läses och göra dem bättre.

what-title = Vad är en kaka (cookie)?
what-nature = En kaka är en liten textfil som en webbplats ber din webbläsare att lagra på din dator, telefon eller surfplatta. Webbläsaren behåller den under en bestämd tid och skickar tillbaka den till webbplatsen vid varje ny begäran.
what-uses = Webbplatser använder kakor för att känna igen dig när du har loggat in, för att komma ihåg innehållet i en varukorg eller för att följa vad du gör och på så sätt ta fram statistik eller visa reklam. Andra sätt att lagra eller läsa något på din enhet, till exempel lokal lagring eller en pixel, behandlas på den här sidan på samma sätt som kakor.

types-title = Det finns flera typer av kakor
type-necessary = Nödvändiga (interna) kakor
type-necessary-text = De får webbplatsen att fungera. De kommer ihåg dig mellan två besök från samma enhet: att du är inloggad, vad som ligger i din varukorg och vilka visningsinställningar du föredrar. De kräver inte ditt samtycke.
type-statistical = Statistikkakor
type-statistical-text = De registrerar vad användare gör på en webbplats för att räkna besök och förstå hur sidorna används. De kräver inte ditt samtycke när resultaten är anonymiserade så att ingen kan spåras.
type-first-party = Förstapartskakor (interna kakor)
type-first-party-text = De lagras av den webbplats som du besöker. Många behövs för att den ska fungera, men de kan också samla in personuppgifter, spåra vad du gör eller användas för reklam.
type-third-party = Tredjepartskakor
type-third-party-text = De lagras av, eller på uppdrag av, en webbplats B (ofta en reklambyrå) medan du besöker en webbplats A. De gör att B kan se vilka sidor du har besökt på A.

used-title = Vilka kakor som används på plattformen <{ $platform }>
used-none = Inga kakor har angetts för den här plattformen.

category-necessary-table = Kakor som är nödvändiga för att plattformen ska fungera korrekt / funktionella kakor
category-preferences-table = Kakor för personliga inställningar
category-statistics-table = Statistikkakor
category-marketing-table = Marknadsföringskakor

column-provider = Leverantörens namn
column-function = Funktion och plats
column-names = Kakans eller kakornas namn
column-purpose = Ändamål
column-duration = Lagringstid

storage-local-storage = i lokal lagring
storage-session-storage = i sessionslagring
storage-indexed-db = i IndexedDB
storage-pixel = pixel

control-title = Så hanterar du kakor i din webbläsare
control-text = I din webbläsare kan du se, blockera och radera kakor, för alla webbplatser eller för en enskild. Om du blockerar nödvändiga kakor fungerar delar av plattformen, till exempel inloggningen, inte längre. De som utvecklar de vanligaste webbläsarna förklarar hur du gör:

controller-title = Vem som är ansvarig
controller-text = { $controller } är personuppgiftsansvarig för de kakor som beskrivs på den här sidan.
controller-contact = Om du har frågor eller vill utöva dina rättigheter kan du skriva till { $contact }.
controller-contact-phone = Om du har frågor eller vill utöva dina rättigheter kan du ringa { $contact }.
controller-contact-web = Om du har frågor eller vill utöva dina rättigheter kan du gå till { $contact }.
controller-privacy = Läs integritetspolicyn
controller-complaint = Du kan också lämna in ett klagomål till dataskyddsmyndigheten i ditt land.
