# Cookiepolitikken, fra top til bund.
# Glossary:
# consent = samtykke
# withdraw consent = trække samtykket tilbage
# object = gøre indsigelse
# data controller = dataansvarlig
# data protection authority = databeskyttelsesmyndighed
# provider = udbyder
# purpose = formål
# retention period = opbevaringsperiode
# third-party cookie = tredjepartscookie
# audience measurement = besøgsmåling
#
# $platform er platformens adresse, for eksempel https://portal.example.

skip-link = Gå til indholdet
home-link = Tilbage til { $name }
language-switch = Sprog
choices-shortcut = Se eller ændr dine valg

policy-title = Cookiepolitik
policy-updated = Senest opdateret den { $date }
policy-version = Version { $version }
policy-intro = { $name } bruger cookies, så du kan logge ind, finde dine indstillinger igen og bruge platformen sikkert.
policy-intro-analytics = { $name } bruger cookies, så du kan logge ind, finde dine indstillinger igen og bruge platformen sikkert. Cookies bruges også til webanalyse: for at se, hvilke sider der læses, og for at gøre dem bedre.

what-title = Hvad er en cookie?
what-nature = En cookie er en lille tekstfil, som et websted beder din browser om at gemme på din computer, telefon eller tablet. Browseren opbevarer den i et bestemt tidsrum og sender den tilbage til webstedet ved hver ny forespørgsel.
what-uses = Websteder bruger cookies til at genkende dig, når du er logget ind, til at huske indholdet af en indkøbskurv eller til at følge, hvad du gør, for at udarbejde statistik eller vise reklamer. Andre måder at gemme eller læse noget på din enhed på, for eksempel lokalt lager eller en pixel, behandles på denne side på samme måde som cookies.

types-title = Der findes flere typer cookies
type-necessary = Nødvendige (interne) cookies
type-necessary-text = De får webstedet til at fungere. De husker dig mellem to besøg fra samme enhed: at du er logget ind, hvad der ligger i din indkøbskurv, og hvilke visningsindstillinger du foretrækker. De kræver ikke dit samtykke.
type-statistical = Statistikcookies
type-statistical-text = De registrerer, hvad brugerne gør på et websted, for at tælle besøg og forstå, hvordan siderne bruges. De kræver ikke dit samtykke, når resultaterne er anonymiseret, så ingen kan spores.
type-first-party = Førstepartscookies (interne cookies)
type-first-party-text = De gemmes af det websted, du besøger. Mange er nødvendige, for at webstedet kan fungere, men de kan også indsamle personoplysninger, spore, hvad du gør, eller bruges til reklamer.
type-third-party = Tredjepartscookies
type-third-party-text = De gemmes af eller på vegne af et websted B (ofte et reklamebureau), mens du besøger et websted A. De lader B se, hvilke sider du har besøgt på A.

used-title = Hvilke cookies der bruges på platformen <{ $platform }>
used-none = Der er ikke angivet nogen cookies for denne platform.

category-necessary-table = Cookies, der er nødvendige, for at platformen kan fungere korrekt / funktionelle cookies
category-preferences-table = Præferencecookies
category-statistics-table = Statistikcookies
category-marketing-table = Marketingcookies

column-provider = Udbyderens navn
column-function = Funktion og placering
column-names = Navn på cookie(s)
column-purpose = Formål
column-duration = Opbevaringsperiode

storage-local-storage = i det lokale lager
storage-session-storage = i sessionslageret
storage-indexed-db = i IndexedDB
storage-pixel = pixel

control-title = Sådan styrer du cookies i din browser
control-text = I din browser kan du se, blokere og slette cookies, for alle websteder eller for et enkelt. Hvis du blokerer nødvendige cookies, vil dele af platformen, for eksempel login, ikke længere virke. Producenterne af de mest udbredte browsere forklarer, hvordan du gør:

controller-title = Hvem der er ansvarlig
controller-text = { $controller } er dataansvarlig for de cookies, der er beskrevet på denne side.
controller-contact = Hvis du har spørgsmål eller vil udøve dine rettigheder, kan du skrive til { $contact }.
controller-contact-phone = Hvis du har spørgsmål eller vil udøve dine rettigheder, kan du ringe til { $contact }.
controller-contact-web = Hvis du har spørgsmål eller vil udøve dine rettigheder, kan du gå til { $contact }.
controller-privacy = Læs privatlivspolitikken
controller-complaint = Du kan også klage til databeskyttelsesmyndigheden i dit land.
