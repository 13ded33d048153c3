# Küpsiste kasutamise põhimõtted, ülalt alla.
# Glossary:
# consent = nõusolek
# data controller = vastutav töötleja
# first-party cookie = esimese osapoole küpsis
# third-party cookie = kolmanda osapoole küpsis
# retention period = säilitamisaeg
# purpose = eesmärk
# withdraw = tagasi võtma
# object = vastuväidet esitama
# data protection authority = andmekaitseasutus
# receipt = tõend

# $platform on platvormi aadress, näiteks https://portaal.example.

skip-link = Liikuge sisu juurde
home-link = Tagasi platvormile { $name }
language-switch = Keel
choices-shortcut = Vaadake või muutke oma valikuid

policy-title = Küpsiste kasutamise põhimõtted
policy-updated = Viimati uuendatud: { $date }
policy-version = Versioon { $version }
policy-intro = { $name } kasutab küpsiseid, et saaksite sisse logida, leida taas oma seaded ja kasutada platvormi turvaliselt.
policy-intro-analytics = { $name } kasutab küpsiseid, et saaksite sisse logida, leida taas oma seaded ja kasutada platvormi turvaliselt. Küpsiseid kasutatakse ka veebianalüütikaks: et teada saada, milliseid lehti loetakse, ja neid paremaks muuta.

what-title = Mis on küpsis?
what-nature = Küpsis on väike tekstifail, mille veebisait palub teie brauseril salvestada teie arvutisse, telefoni või tahvelarvutisse. Brauser hoiab seda kindla aja ja saadab selle iga uue päringuga veebisaidile tagasi.
what-uses = Veebisaidid kasutavad küpsiseid selleks, et teid pärast sisselogimist ära tunda, ostukorvi sisu alles hoida või jälgida teie tegevust statistika koostamiseks või reklaami näitamiseks. Muid viise, kuidas teie seadmesse midagi salvestada või sealt lugeda, näiteks kohalikku salvestusruumi või pikslit, käsitletakse sellel lehel samamoodi nagu küpsiseid.

types-title = Küpsiseid on mitut liiki
type-necessary = Vajalikud (sisemised) küpsised
type-necessary-text = Tänu neile veebisait toimib. Need peavad teid meeles kahe samast seadmest tehtud külastuse vahel: et olete sisse logitud, mis on teie ostukorvis ja milliseid kuvaseadeid eelistate. Need ei vaja teie nõusolekut.
type-statistical = Statistilised küpsised
type-statistical-text = Need registreerivad, mida kasutajad veebisaidil teevad, et külastusi loendada ja mõista, kuidas lehti kasutatakse. Need ei vaja teie nõusolekut, kui tulemused on muudetud anonüümseks nii, et kedagi ei ole võimalik tuvastada.
type-first-party = Esimese osapoole (sisemised) küpsised
type-first-party-text = Need salvestab veebisait, mida te külastate. Paljud neist on vajalikud veebisaidi toimimiseks, kuid nendega saab ka koguda isikuandmeid, jälgida teie tegevust või näidata reklaami.
type-third-party = Kolmanda osapoole küpsised
type-third-party-text = Need salvestab veebisait B (sageli reklaamiagentuur) või keegi selle nimel ajal, mil külastate veebisaiti A. Nende abil näeb B, milliseid lehti olete saidil A külastanud.

used-title = Milliseid küpsiseid kasutatakse platvormil <{ $platform }>
used-none = See platvorm ei ole ühestki küpsisest teatanud.

category-necessary-table = Platvormi nõuetekohaseks toimimiseks vajalikud küpsised / funktsionaalsed küpsised
category-preferences-table = Eelistuste küpsised
category-statistics-table = Statistilised küpsised
category-marketing-table = Turundusküpsised

column-provider = Teenuseosutaja nimi
column-function = Funktsioon ja asukoht
column-names = Küpsise nimi (nimed)
column-purpose = Eesmärgid
column-duration = Säilitamisaeg

storage-local-storage = kohalikus salvestusruumis
storage-session-storage = seansi salvestusruumis
storage-indexed-db = IndexedDB andmebaasis
storage-pixel = piksel

control-title = Kuidas hallata küpsiseid oma brauseris
control-text = Brauseris saate küpsiseid vaadata, blokeerida ja kustutada kas kõigi veebisaitide või ühe saidi puhul. Kui blokeerite vajalikud küpsised, ei tööta platvormi mõned osad, näiteks sisselogimine, enam. Kõige levinumate brauserite tootjad selgitavad, kuidas seda teha:

controller-title = Kes vastutab
controller-text = { $controller } on sellel lehel kirjeldatud küpsiste puhul vastutav töötleja.
controller-contact = Kui teil on küsimusi või soovite oma õigusi kasutada, kirjutage aadressil { $contact }.
controller-contact-phone = Kui teil on küsimusi või soovite oma õigusi kasutada, helistage numbril { $contact }.
controller-contact-web = Kui teil on küsimusi või soovite oma õigusi kasutada, minge aadressile { $contact }.
controller-privacy = Lugege andmekaitsetingimusi
controller-complaint = Samuti võite esitada kaebuse oma riigi andmekaitseasutusele.
