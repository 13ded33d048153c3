# Stran s politiko piškotkov, od vrha do dna.
# Glossary:
# consent = privolitev
# withdraw consent = preklicati privolitev
# object = ugovarjati
# data controller = upravljavec osebnih podatkov
# service provider = ponudnik storitve
# purpose = namen
# retention period = rok hrambe
# third-party cookies = piškotki tretjih oseb
# audience measurement = merjenje obiskanosti
# data protection authority = nadzorni organ za varstvo osebnih podatkov
#
# $platform je naslov platforme, na primer https://portal.example.

skip-link = Preskočite na vsebino
home-link = Nazaj na platformo { $name }
language-switch = Jezik
choices-shortcut = Oglejte si ali spremenite svojo izbiro

policy-title = Politika piškotkov
policy-updated = Zadnja posodobitev: { $date }
policy-version = Različica { $version }
policy-intro = { $name } uporablja piškotke, da se lahko prijavite, znova najdete svoje nastavitve in varno uporabljate platformo.
policy-intro-analytics = { $name } uporablja piškotke, da se lahko prijavite, znova najdete svoje nastavitve in varno uporabljate platformo. Uporablja jih tudi za spletno analitiko: da se ugotovi, katere strani se berejo, in da se te strani izboljšajo.

what-title = Kaj je piškotek?
what-nature = Piškotek je majhna besedilna datoteka. Spletno mesto prosi vaš brskalnik, naj jo shrani v vaš računalnik, telefon ali tablico. Brskalnik jo hrani določen čas in jo ob vsaki novi zahtevi pošlje nazaj spletnemu mestu.
what-uses = Spletna mesta uporabljajo piškotke, da vas po prijavi prepoznajo, ohranijo vsebino košarice ali spremljajo vaše ravnanje, da bi pripravila statistiko ali prikazovala oglase. Drugi načini shranjevanja ali branja podatkov v vaši napravi, na primer lokalna shramba ali sledilni piksel, se na tej strani obravnavajo enako kot piškotki.

types-title = Obstaja več vrst piškotkov
type-necessary = Nujni (notranji) piškotki
type-necessary-text = Omogočajo delovanje spletnega mesta. Med dvema obiskoma iz iste naprave si zapomnijo, da ste prijavljeni, kaj imate v košarici in katere nastavitve prikaza želite. Zanje vaša privolitev ni potrebna.
type-statistical = Statistični piškotki
type-statistical-text = Beležijo, kaj uporabniki počnejo na spletnem mestu, da je mogoče prešteti obiske in razumeti, kako se strani uporabljajo. Vaša privolitev zanje ni potrebna, če so rezultati anonimizirani, tako da nikogar ni mogoče izslediti.
type-first-party = Lastni (notranji) piškotki
type-first-party-text = Shrani jih spletno mesto, ki ga obiskujete. Mnogi so potrebni za njegovo delovanje, lahko pa tudi zbirajo osebne podatke, sledijo vašemu ravnanju ali služijo oglaševanju.
type-third-party = Piškotki tretjih oseb
type-third-party-text = Shrani jih spletno mesto B (pogosto oglaševalska agencija) ali kdo drug v njegovem imenu, medtem ko obiskujete spletno mesto A. Spletnemu mestu B omogočajo, da vidi, katere strani ste obiskali na spletnem mestu A.

used-title = Kateri piškotki se uporabljajo na platformi <{ $platform }>
used-none = Ta platforma ne navaja nobenih piškotkov.

category-necessary-table = Piškotki, nujni za pravilno delovanje platforme / funkcionalni piškotki
category-preferences-table = Piškotki za nastavitve
category-statistics-table = Statistični piškotki
category-marketing-table = Piškotki za trženje

column-provider = Ime ponudnika storitve
column-function = Funkcija in mesto uporabe
column-names = Imena piškotkov
column-purpose = Nameni
column-duration = Rok hrambe

storage-local-storage = v lokalni shrambi
storage-session-storage = v shrambi seje
storage-indexed-db = v zbirki IndexedDB
storage-pixel = sledilni piksel

control-title = Kako upravljati piškotke v brskalniku
control-text = Brskalnik vam omogoča, da si piškotke ogledate, jih blokirate in izbrišete, in sicer za vsa spletna mesta ali samo za eno. Če blokirate nujne piškotke, nekateri deli platforme, na primer prijava, ne bodo več delovali. Izdelovalci najpogostejših brskalnikov pojasnjujejo, kako to storite:

controller-title = Kdo je odgovoren
controller-text = { $controller } je upravljavec osebnih podatkov za piškotke, opisane na tej strani.
controller-contact = Za vprašanja ali uveljavljanje svojih pravic pišite na { $contact }.
controller-contact-phone = Za vprašanja ali uveljavljanje svojih pravic pokličite številko { $contact }.
controller-contact-web = Za vprašanja ali uveljavljanje svojih pravic obiščite stran { $contact }.
controller-privacy = Preberite politiko zasebnosti
controller-complaint = Pritožbo lahko vložite tudi pri nadzornem organu za varstvo osebnih podatkov v svoji državi.
