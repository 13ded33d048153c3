# Obrazec za privolitev in to, kar pove o izbiri.
# Datum je v imenovalniku, zato stoji za dvopičjem ali v oklepaju.

choices-title = Vaša izbira
choices-intro = Nič, za kar je potrebna vaša privolitev, se ne uporablja, dokler v to ne privolite. O vsaki storitvi odločate posebej in si lahko tukaj kadar koli premislite.
choices-nothing = Odločati ni treba o ničemer: ta platforma ne uporablja piškotkov, za katere je potrebna vaša privolitev.

status-none = Izbire še niste opravili. Storitve, za katere je potrebna vaša privolitev, so izklopljene.
status-made = Shranjeno: { $made }. Vaša izbira se hrani do: { $until }.
status-withdraw = Če želite preklicati vse dane privolitve, izberite »Zavrni vse«.
status-expired = Vaša izbira je potekla (izbrano: { $made }; veljala do: { $until }). Prosimo, izberite znova; vaši prejšnji odgovori so že vneseni.
status-stale = Spodaj je navedeno, kaj se je spremenilo po vaši izbiri ({ $made }). Prosimo, preverite svoje odgovore in jih znova shranite.
status-stale-new = Novo: { $service }
status-stale-changed = Bistveno spremenjeno: { $service }
status-gpc-honoured = Vaš brskalnik pošilja signal Global Privacy Control. Signal je bil upoštevan: trženje je izklopljeno, razen če spodaj vanj privolite.
status-gpc-overridden = Vaš brskalnik pošilja signal Global Privacy Control. Kljub temu ste privolili v trženje, zato velja vaša lastna izbira.

old-questions-title = Vaša izbira še ni shranjena
old-questions-text = Politika se je med vašim branjem spremenila. Vaši odgovori so še vedno vneseni, novosti pa so označene. Prosimo, preverite jih in znova shranite.

leftovers-sent = Ti piškotki pripadajo izklopljenim storitvam, vendar jih vaš brskalnik še vedno hrani. Še enkrat shranite svojo izbiro ali pa jih izbrišite v nastavitvah brskalnika:
leftovers-unseen = Teh vnosov storitev, ki ste jih zavrnili, od tukaj ni mogoče ne videti ne izbrisati. Če ste vanje privolili prej, jih izbrišite v nastavitvah brskalnika:

category-necessary = Nujno
category-necessary-text = Platforma brez teh piškotkov ne more delovati. Vedno so vklopljeni.
category-preferences = Nastavitve
category-preferences-text = Ti piškotki si zapomnijo nastavitve, zaradi katerih je platforma za vas prijetnejša.
category-statistics = Statistika
category-statistics-text = Ti piškotki merijo, kako se platforma uporablja.
category-marketing = Trženje
category-marketing-text = Ti piškotki prikazujejo oglase in vam v ta namen sledijo, pogosto z enega spletnega mesta na drugo.

service-always-on = Vedno vklopljeno
service-new = Novo
service-changed = Spremenjeno
service-exempt = Vklopljeno brez privolitve: zakon za to merjenje obiskanosti določa izjemo.
service-object = Ugovarjam
service-gpc = Izklopljeno zaradi vašega signala Global Privacy Control.
service-first-party = Lastna storitev
service-third-party = Storitev tretje osebe
service-country = Država: { $country }
service-privacy = Politika zasebnosti ponudnika { $provider }

button-reject = Zavrni vse
button-accept = Sprejmi vse
button-save = Shrani mojo izbiro
