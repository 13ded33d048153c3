# Obrazac za saglasnost i ono što govori o izboru.
# Datum je u nominativu i završava tačkom, zato stoji iza dvotačke ili u zagradi, a nikad na kraju rečenice.

choices-title = Vaš izbor
choices-intro = Ništa za šta je potrebna vaša saglasnost ne koristi se prije nego što je date. Odlučujete o svakoj usluzi posebno i u svakom trenutku ovdje možete promijeniti mišljenje.
choices-nothing = Nema ničega o čemu biste odlučivali: ova platforma ne koristi kolačiće za koje je potrebna vaša saglasnost.

status-none = Još niste ništa izabrali. Usluge za koje je potrebna vaša saglasnost su isključene.
status-made = Vaš izbor je sačuvan (datum: { $made }; čuva se do: { $until }).
status-withdraw = Ako želite povući sve saglasnosti koje ste dali, izaberite „Odbij sve”.
status-expired = Vaš izbor je istekao (izabrano: { $made }; važio do: { $until }). Izaberite ponovo; vaši raniji odgovori već su uneseni.
status-stale = U nastavku je navedeno šta se promijenilo nakon vašeg izbora (izabrano: { $made }). Provjerite svoje odgovore i ponovo ih sačuvajte.
status-stale-new = Novo: { $service }
status-stale-changed = Suštinski promijenjeno: { $service }
status-gpc-honoured = Vaš preglednik šalje signal Global Privacy Control. Signal je uvažen: marketing je isključen, osim ako u nastavku za njega date saglasnost.
status-gpc-overridden = Vaš preglednik šalje signal Global Privacy Control. Ipak ste dali saglasnost za marketing, pa važi vaš vlastiti izbor.

old-questions-title = Vaš izbor još nije sačuvan
old-questions-text = Politika se promijenila dok ste je čitali. Vaši odgovori su i dalje uneseni, a novosti su označene. Provjerite ih i ponovo sačuvajte.

leftovers-sent = Ovi kolačići pripadaju uslugama koje su isključene, ali ih vaš preglednik još čuva. Sačuvajte svoj izbor još jednom ili ih izbrišite u postavkama preglednika:
leftovers-unseen = Ovi zapisi usluga koje ste odbili ne mogu se odavde ni vidjeti ni izbrisati. Ako ste na njih ranije pristali, izbrišite ih u postavkama preglednika:

category-necessary = Neophodno
category-necessary-text = Platforma bez ovih kolačića ne može raditi. Uvijek su uključeni.
category-preferences = Preferencije
category-preferences-text = Ovi kolačići pamte postavke koje vam olakšavaju korištenje platforme.
category-statistics = Statistika
category-statistics-text = Ovi kolačići mjere kako se platforma koristi.
category-marketing = Marketing
category-marketing-text = Ovi kolačići služe prikazivanju oglasa i u tu svrhu vas prate, često s jedne web-stranice na drugu.

service-always-on = Uvijek uključeno
service-new = Novo
service-changed = Promijenjeno
service-exempt = Uključeno bez saglasnosti: zakon ovo mjerenje posjećenosti izuzima od obaveze saglasnosti.
service-object = Ulažem prigovor
service-gpc = Isključeno zbog vašeg signala Global Privacy Control.
service-first-party = Usluga prve strane
service-third-party = Usluga treće strane
service-country = Država: { $country }
service-privacy = Politika privatnosti pružaoca { $provider }

button-reject = Odbij sve
button-accept = Prihvati sve
button-save = Sačuvaj moj izbor
