# Stranica s politikom kolačića, od vrha do dna.
# Glossary:
# consent = saglasnost
# withdraw consent = povući saglasnost
# object = uložiti prigovor
# data controller = kontrolor podataka
# service provider = pružalac usluge
# purpose = svrha
# retention period = rok čuvanja
# third-party cookies = kolačići treće strane
# audience measurement = mjerenje posjećenosti
# data protection authority = organ za zaštitu ličnih podataka
#
# $platform je adresa platforme, naprimjer https://portal.example.
# Datum završava tačkom, zato iza njega ne dolazi još jedna.

skip-link = Pređite na sadržaj
home-link = Nazad na platformu { $name }
language-switch = Jezik
choices-shortcut = Pogledajte ili promijenite svoj izbor

policy-title = Politika kolačića
policy-updated = Posljednje ažuriranje: { $date }
policy-version = Verzija { $version }
policy-intro = { $name } koristi kolačiće kako biste se mogli prijaviti, ponovo pronaći svoje postavke i sigurno koristiti platformu.
policy-intro-analytics = { $name } koristi kolačiće kako biste se mogli prijaviti, ponovo pronaći svoje postavke i sigurno koristiti platformu. Koristi ih i za web-analitiku: da bi se saznalo koje se stranice čitaju i da bi se one poboljšale.

what-title = Šta je kolačić?
what-nature = Kolačić je mala tekstualna datoteka. Web-stranica traži od vašeg preglednika da je pohrani na vaš računar, telefon ili tablet. Preglednik je čuva određeno vrijeme i pri svakom novom zahtjevu šalje je nazad web-stranici.
what-uses = Web-stranice koriste kolačiće kako bi vas prepoznale nakon što se prijavite, sačuvale sadržaj korpe ili pratile šta radite radi izrade statistike ili prikazivanja oglasa. Drugi načini pohranjivanja ili čitanja podataka na vašem uređaju, kao što su lokalna pohrana ili piksel, na ovoj se stranici tretiraju isto kao kolačići.

types-title = Postoji nekoliko vrsta kolačića
type-necessary = Neophodni (interni) kolačići
type-necessary-text = Omogućavaju rad web-stranice. Između dvije posjete s istog uređaja pamte da ste prijavljeni, šta je u vašoj korpi i koje postavke prikaza želite. Za njih nije potrebna vaša saglasnost.
type-statistical = Statistički kolačići
type-statistical-text = Bilježe šta korisnici rade na web-stranici kako bi se posjete prebrojale i kako bi se razumjelo kako se stranice koriste. Za njih nije potrebna vaša saglasnost ako su rezultati anonimizirani, tako da se nikome ne može ući u trag.
type-first-party = Kolačići prve strane (interni)
type-first-party-text = Pohranjuje ih web-stranica koju posjećujete. Mnogi su potrebni za njen rad, ali mogu i prikupljati lične podatke, pratiti šta radite ili služiti oglašavanju.
type-third-party = Kolačići treće strane
type-third-party-text = Pohranjuje ih web-stranica B (često reklamna agencija), ili neko u njeno ime, dok posjećujete web-stranicu A. Stranici B omogućavaju da vidi koje ste podstranice posjetili na stranici A.

used-title = Koji se kolačići koriste na platformi <{ $platform }>
used-none = Ova platforma ne navodi nijedan kolačić.

category-necessary-table = Kolačići neophodni za ispravan rad platforme / funkcionalni kolačići
category-preferences-table = Kolačići za preferencije
category-statistics-table = Statistički kolačići
category-marketing-table = Marketinški kolačići

column-provider = Naziv pružaoca usluge
column-function = Funkcija i mjesto upotrebe
column-names = Nazivi kolačića
column-purpose = Svrhe
column-duration = Rok čuvanja

storage-local-storage = u lokalnoj pohrani
storage-session-storage = u pohrani sesije
storage-indexed-db = u bazi IndexedDB
storage-pixel = piksel

control-title = Kako upravljati kolačićima u pregledniku
control-text = Preglednik vam omogućava da kolačiće pregledate, blokirate i izbrišete, i to za sve web-stranice ili samo za jednu. Ako blokirate neophodne kolačiće, pojedini dijelovi platforme, naprimjer prijava, više neće raditi. Proizvođači najčešćih preglednika objašnjavaju kako to uraditi:

controller-title = Ko je odgovoran
controller-text = { $controller } je kontrolor podataka za kolačiće opisane na ovoj stranici.
controller-contact = Ako imate pitanja ili želite ostvariti svoja prava, pišite na { $contact }.
controller-contact-phone = Ako imate pitanja ili želite ostvariti svoja prava, nazovite broj { $contact }.
controller-contact-web = Ako imate pitanja ili želite ostvariti svoja prava, posjetite stranicu { $contact }.
controller-privacy = Pročitajte politiku privatnosti
controller-complaint = Možete podnijeti i pritužbu organu za zaštitu ličnih podataka u svojoj državi.
