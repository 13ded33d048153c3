# Stranica s pravilima o kolačićima, od vrha do dna.
# Glossary:
# consent = privola
# withdraw consent = povući privolu
# object = uložiti prigovor
# data controller = voditelj obrade
# service provider = pružatelj usluge
# purpose = svrha
# retention period = razdoblje pohrane
# third-party cookies = kolačići treće strane
# audience measurement = mjerenje posjećenosti
# data protection authority = nadzorno tijelo za zaštitu osobnih podataka
#
# $platform je adresa platforme, na primjer https://portal.example.
# Datum završava točkom, zato iza njega ne dolazi još jedna.

skip-link = Prijeđite na sadržaj
home-link = Natrag na platformu { $name }
language-switch = Jezik
choices-shortcut = Pogledajte ili promijenite svoj odabir

policy-title = Pravila o kolačićima
policy-updated = Posljednji put ažurirano { $date }
policy-version = Verzija { $version }
policy-intro = { $name } upotrebljava kolačiće kako biste se mogli prijaviti, ponovno pronaći svoje postavke i sigurno se služiti platformom.
policy-intro-analytics = { $name } upotrebljava kolačiće kako biste se mogli prijaviti, ponovno pronaći svoje postavke i sigurno se služiti platformom. Upotrebljava ih i za web-analitiku: da bi se saznalo koje se stranice čitaju i da bi se one poboljšale.

what-title = Što je kolačić?
what-nature = Kolačić je mala tekstualna datoteka. Internetska stranica traži od vašeg preglednika da je pohrani na vaše računalo, telefon ili tablet. Preglednik je čuva određeno vrijeme i pri svakom je novom zahtjevu šalje natrag internetskoj stranici.
what-uses = Internetske stranice upotrebljavaju kolačiće kako bi vas prepoznale nakon što se prijavite, sačuvale sadržaj košarice ili pratile što radite radi izrade statistike ili prikazivanja oglasa. Drugi načini pohranjivanja ili čitanja podataka na vašem uređaju, kao što su lokalna pohrana ili piksel, na ovoj se stranici tretiraju jednako kao kolačići.

types-title = Postoji nekoliko vrsta kolačića
type-necessary = Nužni (interni) kolačići
type-necessary-text = Omogućuju rad internetske stranice. Između dvaju posjeta s istog uređaja pamte da ste prijavljeni, što je u vašoj košarici i koje postavke prikaza želite. Za njih nije potrebna vaša privola.
type-statistical = Statistički kolačići
type-statistical-text = Bilježe što korisnici rade na internetskoj stranici kako bi se posjeti prebrojili i kako bi se razumjelo kako se stranice upotrebljavaju. Za njih nije potrebna vaša privola ako su rezultati anonimizirani, tako da se nikome ne može ući u trag.
type-first-party = Kolačići prve strane (interni)
type-first-party-text = Pohranjuje ih internetska stranica koju posjećujete. Mnogi su potrebni za njezin rad, ali mogu i prikupljati osobne podatke, pratiti što radite ili služiti oglašavanju.
type-third-party = Kolačići treće strane
type-third-party-text = Pohranjuje ih internetska stranica B (često oglašivačka agencija), ili netko u njezino ime, dok posjećujete internetsku stranicu A. Stranici B omogućuju da vidi koje ste podstranice posjetili na stranici A.

used-title = Koji se kolačići upotrebljavaju na platformi <{ $platform }>
used-none = Ova platforma ne navodi nijedan kolačić.

category-necessary-table = Kolačići nužni za pravilan rad platforme / funkcionalni kolačići
category-preferences-table = Kolačići za preferencije
category-statistics-table = Statistički kolačići
category-marketing-table = Marketinški kolačići

column-provider = Naziv pružatelja usluge
column-function = Funkcija i mjesto uporabe
column-names = Nazivi kolačića
column-purpose = Svrhe
column-duration = Razdoblje pohrane

storage-local-storage = u lokalnoj pohrani
storage-session-storage = u pohrani sesije
storage-indexed-db = u bazi IndexedDB
storage-pixel = piksel

control-title = Kako upravljati kolačićima u pregledniku
control-text = Preglednik vam omogućuje da kolačiće pregledate, blokirate i izbrišete, i to za sve internetske stranice ili samo za jednu. Ako blokirate nužne kolačiće, pojedini dijelovi platforme, primjerice prijava, više neće raditi. Proizvođači najčešćih preglednika objašnjavaju kako to učiniti:

controller-title = Tko je odgovoran
controller-text = { $controller } je voditelj obrade za kolačiće opisane na ovoj stranici.
controller-contact = Ako imate pitanja ili želite ostvariti svoja prava, pišite na { $contact }.
controller-contact-phone = Ako imate pitanja ili želite ostvariti svoja prava, nazovite broj { $contact }.
controller-contact-web = Ako imate pitanja ili želite ostvariti svoja prava, posjetite stranicu { $contact }.
controller-privacy = Pročitajte pravila o privatnosti
controller-complaint = Možete podnijeti i pritužbu nadzornom tijelu za zaštitu osobnih podataka u svojoj državi.
