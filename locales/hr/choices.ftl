# Obrazac za privolu i ono što govori o odabiru.
# Datum završava točkom, zato ne stoji na kraju rečenice.

choices-title = Vaš odabir
choices-intro = Ništa za što je potrebna vaša privola ne upotrebljava se prije nego što je date. Odlučujete o svakoj usluzi zasebno i u svakom trenutku ovdje možete promijeniti mišljenje.
choices-nothing = Nema ničega o čemu biste odlučivali: ova platforma ne upotrebljava kolačiće za koje je potrebna vaša privola.

status-none = Još niste ništa odabrali. Usluge za koje je potrebna vaša privola isključene su.
status-made = Vaš odabir spremljen je { $made } i do { $until } ostaje sačuvan.
status-withdraw = Ako želite povući sve privole koje ste dali, odaberite „Odbij sve”.
status-expired = Vaš odabir od { $made } vrijedio je do { $until } i više nije na snazi. Odaberite ponovno; vaši su prijašnji odgovori već upisani.
status-stale = U nastavku je navedeno što se nakon vašeg odabira od { $made } promijenilo. Provjerite svoje odgovore i ponovno ih spremite.
status-stale-new = Novo: { $service }
status-stale-changed = Bitno promijenjeno: { $service }
status-gpc-honoured = Vaš preglednik šalje signal Global Privacy Control. Signal je uvažen: marketing je isključen, osim ako u nastavku za njega date privolu.
status-gpc-overridden = Vaš preglednik šalje signal Global Privacy Control. Ipak ste dali privolu za marketing, pa vrijedi vaš vlastiti odabir.

old-questions-title = Vaš odabir još nije spremljen
old-questions-text = Pravila su se promijenila dok ste ih čitali. Vaši su odgovori i dalje upisani, a novosti su označene. Provjerite ih i ponovno spremite.

leftovers-sent = Ovi kolačići pripadaju uslugama koje su isključene, ali ih vaš preglednik još čuva. Spremite svoj odabir još jednom ili ih izbrišite u postavkama preglednika:
leftovers-unseen = Ovi zapisi usluga koje ste odbili odavde se ne mogu ni vidjeti ni izbrisati. Ako ste na njih ranije pristali, izbrišite ih u postavkama preglednika:

category-necessary = Nužno
category-necessary-text = Platforma bez ovih kolačića ne može raditi. Uvijek su uključeni.
category-preferences = Preferencije
category-preferences-text = Ovi kolačići pamte postavke koje vam olakšavaju uporabu platforme.
category-statistics = Statistika
category-statistics-text = Ovi kolačići mjere kako se platforma upotrebljava.
category-marketing = Marketing
category-marketing-text = Ovi kolačići služe prikazivanju oglasa i u tu vas svrhu prate, često s jedne internetske stranice na drugu.

service-always-on = Uvijek uključeno
service-new = Novo
service-changed = Promijenjeno
service-exempt = Uključeno bez privole: zakon ovo mjerenje posjećenosti izuzima od obveze privole.
service-object = Ulažem prigovor
service-gpc = Isključeno zbog vašeg signala Global Privacy Control.
service-first-party = Usluga prve strane
service-third-party = Usluga treće strane
service-country = Država: { $country }
service-privacy = Pravila o privatnosti pružatelja { $provider }

button-reject = Odbij sve
button-accept = Prihvati sve
button-save = Spremi moj odabir
