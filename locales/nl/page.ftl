# Het cookiebeleid, van boven naar beneden.
# Glossary:
# consent = toestemming
# withdraw consent = toestemming intrekken
# object = bezwaar maken
# data controller = verwerkingsverantwoordelijke
# data protection authority = gegevensbeschermingsautoriteit
# provider = aanbieder
# purpose = doel
# retention period = bewaartermijn
# third-party cookie = cookie van derden
# audience measurement = publieksmeting
#
# $platform is het adres van het platform, bijvoorbeeld https://portal.example.

skip-link = Naar de inhoud
home-link = Terug naar { $name }
language-switch = Taal
choices-shortcut = Uw keuzes bekijken of wijzigen

policy-title = Cookiebeleid
policy-updated = Laatst bijgewerkt op { $date }
policy-version = Versie { $version }
policy-intro = { $name } gebruikt cookies zodat u kunt inloggen, uw instellingen kunt terugvinden en het platform veilig kunt gebruiken.
policy-intro-analytics = { $name } gebruikt cookies zodat u kunt inloggen, uw instellingen kunt terugvinden en het platform veilig kunt gebruiken. Cookies dienen ook voor webanalyse: om te zien welke pagina’s worden gelezen en om die te verbeteren.

what-title = Wat is een cookie?
what-nature = Een cookie is een klein tekstbestand dat een website door uw browser laat opslaan op uw computer, telefoon of tablet. De browser bewaart het gedurende een bepaalde tijd en stuurt het bij elk nieuw verzoek terug naar de website.
what-uses = Websites gebruiken cookies om u te herkennen nadat u bent ingelogd, om de inhoud van een winkelwagen te bewaren of om te volgen wat u doet en daarmee statistieken te maken of advertenties te tonen. Andere manieren om iets op uw apparaat op te slaan of te lezen, zoals lokale opslag of een pixel, worden op deze pagina net als cookies behandeld.

types-title = Er bestaan verschillende soorten cookies
type-necessary = Noodzakelijke (interne) cookies
type-necessary-text = Ze zorgen ervoor dat de website werkt. Tussen twee bezoeken vanaf hetzelfde apparaat onthouden ze dat u bent ingelogd, wat er in uw winkelwagen zit en welke weergave-instellingen u wilt. Uw toestemming is hiervoor niet nodig.
type-statistical = Statistische cookies
type-statistical-text = Ze registreren wat gebruikers op een website doen, om bezoeken te tellen en te begrijpen hoe pagina’s worden gebruikt. Uw toestemming is niet nodig als de resultaten anoniem zijn gemaakt, zodat ze tot niemand te herleiden zijn.
type-first-party = Eigen cookies (intern, first-party)
type-first-party-text = Ze worden opgeslagen door de website die u bezoekt. Veel daarvan zijn nodig om die website te laten werken, maar ze kunnen ook persoonsgegevens verzamelen, volgen wat u doet of voor advertenties dienen.
type-third-party = Cookies van derden (third-party)
type-third-party-text = Ze worden opgeslagen door of namens een website B (vaak een reclamebureau) terwijl u een website A bezoekt. Daardoor kan B zien welke pagina’s u op A hebt bezocht.

used-title = Welke cookies op het platform <{ $platform }> worden gebruikt
used-none = Voor dit platform zijn geen cookies opgegeven.

category-necessary-table = Cookies die noodzakelijk zijn voor de goede werking van het platform / functionele cookies
category-preferences-table = Voorkeurscookies
category-statistics-table = Statistische cookies
category-marketing-table = Marketingcookies

column-provider = Naam van de aanbieder
column-function = Functie en plaats
column-names = Naam van de cookie(s)
column-purpose = Doelen
column-duration = Bewaartermijn

storage-local-storage = in de lokale opslag
storage-session-storage = in de sessieopslag
storage-indexed-db = in IndexedDB
storage-pixel = pixel

control-title = Cookies beheren in uw browser
control-text = In uw browser kunt u cookies bekijken, blokkeren en verwijderen, voor alle websites of voor één website. Als u noodzakelijke cookies blokkeert, werken delen van het platform, zoals het inloggen, niet meer. De makers van de meestgebruikte browsers leggen uit hoe u dat doet:

controller-title = Wie verantwoordelijk is
controller-text = { $controller } is de verwerkingsverantwoordelijke voor de cookies die op deze pagina worden beschreven.
controller-contact = Hebt u een vraag of wilt u uw rechten uitoefenen? Schrijf dan naar { $contact }.
controller-contact-phone = Hebt u een vraag of wilt u uw rechten uitoefenen? Bel dan { $contact }.
controller-contact-web = Hebt u een vraag of wilt u uw rechten uitoefenen? Ga dan naar { $contact }.
controller-privacy = De privacyverklaring lezen
controller-complaint = U kunt ook een klacht indienen bij de gegevensbeschermingsautoriteit van uw land.
