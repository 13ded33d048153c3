# Feilsidene: hva som skjedde, og hva du kan gjøre nå.

error-back = Tilbake til erklæringen om informasjonskapsler
error-400-title = Denne forespørselen kan ikke leses
error-400-text = Noe i den mangler eller er ukjent. Ingenting er endret. Gå tilbake til siden og prøv igjen.
error-403-title = Dette skjemaet kom fra et annet nettsted
error-403-text = For å beskytte deg tar vi bare imot valg fra nettstedets egen side. Ingenting er endret. Åpne siden og velg der.
error-404-title = Siden ble ikke funnet
error-404-text = Det finnes ingenting på denne adressen.
error-405-title = Ikke mulig her
error-405-text = Denne adressen finnes, men den tar ikke imot denne typen forespørsler.
error-413-title = For mye ble sendt
error-413-text = Forespørselen er større enn noe skjema på denne siden. Ingenting er endret.
error-421-title = Ukjent nettsted
error-421-text = Denne serveren har ingen erklæring om informasjonskapsler for adressen du ba om.
error-500-title = Noe gikk galt
error-500-text = Feilen ligger hos oss og er loggført. Prøv igjen senere.
error-503-title = Ikke tilgjengelig akkurat nå
error-503-text = Erklæringen om informasjonskapsler for dette nettstedet er under reparasjon. Prøv igjen om noen minutter.
