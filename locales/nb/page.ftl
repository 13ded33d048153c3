# Erklæringen om informasjonskapsler, fra topp til bunn.
# Glossary:
# consent = samtykke
# withdraw consent = trekke tilbake samtykket
# object = protestere
# data controller = behandlingsansvarlig
# data protection authority = personvernmyndighet
# provider = leverandør
# purpose = formål
# retention period = lagringstid
# third-party cookie = informasjonskapsel fra tredjepart
# audience measurement = besøksmåling
#
# $platform er adressen til plattformen, for eksempel https://portal.example.

skip-link = Gå til innholdet
home-link = Tilbake til { $name }
language-switch = Språk
choices-shortcut = Se eller endre valgene dine

policy-title = Erklæring om informasjonskapsler
policy-updated = Sist oppdatert { $date }
policy-version = Versjon { $version }
policy-intro = { $name } bruker informasjonskapsler for at du skal kunne logge inn, finne igjen innstillingene dine og bruke plattformen på en trygg måte.
policy-intro-analytics = { $name } bruker informasjonskapsler for at du skal kunne logge inn, finne igjen innstillingene dine og bruke plattformen på en trygg måte. Informasjonskapsler brukes også til nettanalyse: for å finne ut hvilke sider som blir lest, og for å gjøre dem bedre.

what-title = Hva er en informasjonskapsel?
what-nature = En informasjonskapsel (på engelsk «cookie») er en liten tekstfil som et nettsted ber nettleseren din om å lagre på datamaskinen, telefonen eller nettbrettet ditt. Nettleseren beholder den i en bestemt tid og sender den tilbake til nettstedet ved hver ny forespørsel.
what-uses = Nettsteder bruker informasjonskapsler til å kjenne deg igjen når du har logget inn, til å ta vare på innholdet i en handlekurv eller til å følge med på hva du gjør, for å lage statistikk eller vise reklame. Andre måter å lagre eller lese noe på enheten din på, som lokal lagring eller en piksel, behandles på denne siden på samme måte som informasjonskapsler.

types-title = Det finnes flere typer informasjonskapsler
type-necessary = Nødvendige (interne) informasjonskapsler
type-necessary-text = De får nettstedet til å fungere. De husker deg mellom to besøk fra samme enhet: at du er logget inn, hva som ligger i handlekurven, og hvilke visningsinnstillinger du foretrekker. De krever ikke samtykke fra deg.
type-statistical = Statistiske informasjonskapsler
type-statistical-text = De registrerer hva brukere gjør på et nettsted, for å telle besøk og forstå hvordan sidene brukes. De krever ikke samtykke fra deg når resultatene er anonymisert, slik at ingen kan spores.
type-first-party = Informasjonskapsler fra førstepart (interne)
type-first-party-text = De lagres av nettstedet du besøker. Mange er nødvendige for at det skal fungere, men de kan også samle inn personopplysninger, spore hva du gjør, eller brukes til reklame.
type-third-party = Informasjonskapsler fra tredjepart
type-third-party-text = De lagres av, eller på vegne av, et nettsted B (ofte et reklamebyrå) mens du besøker et nettsted A. De gjør at B kan se hvilke sider du har besøkt på A.

used-title = Hvilke informasjonskapsler som brukes på plattformen <{ $platform }>
used-none = Det er ikke oppgitt noen informasjonskapsler for denne plattformen.

category-necessary-table = Informasjonskapsler som er nødvendige for at plattformen skal fungere riktig / funksjonelle informasjonskapsler
category-preferences-table = Informasjonskapsler for preferanser
category-statistics-table = Statistiske informasjonskapsler
category-marketing-table = Informasjonskapsler for markedsføring

column-provider = Navn på leverandøren
column-function = Funksjon og plassering
column-names = Navn på informasjonskapsler
column-purpose = Formål
column-duration = Lagringstid

storage-local-storage = i lokal lagring
storage-session-storage = i øktlagring
storage-indexed-db = i IndexedDB
storage-pixel = piksel

control-title = Slik styrer du informasjonskapsler i nettleseren
control-text = I nettleseren kan du se, blokkere og slette informasjonskapsler, for alle nettsteder eller for ett enkelt. Hvis du blokkerer nødvendige informasjonskapsler, vil deler av plattformen, for eksempel innloggingen, ikke lenger virke. De som lager de vanligste nettleserne, forklarer hvordan du gjør det:

controller-title = Hvem som er ansvarlig
controller-text = { $controller } er behandlingsansvarlig for informasjonskapslene som er beskrevet på denne siden.
controller-contact = Hvis du har spørsmål eller vil bruke rettighetene dine, kan du skrive til { $contact }.
controller-contact-phone = Hvis du har spørsmål eller vil bruke rettighetene dine, kan du ringe { $contact }.
controller-contact-web = Hvis du har spørsmål eller vil bruke rettighetene dine, kan du gå til { $contact }.
controller-privacy = Les personvernerklæringen
controller-complaint = Du kan også klage til personvernmyndigheten i landet ditt.
