# Piekrišanas veidlapa un tas, ko tā saka par izdarīto izvēli.

choices-title = Jūsu izvēles
choices-intro = Nekas, kam vajadzīga jūsu piekrišana, netiek izmantots, pirms jūs pasakāt „jā”. Jūs izlemjat par katru pakalpojumu atsevišķi un šeit jebkurā laikā varat pārdomāt.
choices-nothing = Nav nekā, kas būtu jāizlemj: šī platforma neizmanto sīkdatnes, kurām vajadzīga jūsu piekrišana.

status-none = Jūsu izvēle vēl nav izdarīta. Pakalpojumi, kuriem vajadzīga jūsu piekrišana, ir izslēgti.
status-made = Jūsu izvēle saglabāta: { $made }. Tā tiek glabāta līdz šim datumam: { $until }.
status-withdraw = Lai atsauktu visu, kam piekritāt, atlasiet „Noraidīt visu”.
status-expired = Jūsu izvēlei ({ $made }) ir beidzies termiņš: { $until }. Lūdzu, izvēlieties vēlreiz; jūsu iepriekšējās atbildes jau ir ievadītas.
status-stale = Kopš jūsu izvēles ({ $made }) ir mainījies tālāk norādītais. Lūdzu, pārbaudiet savas atbildes un saglabājiet tās vēlreiz.
status-stale-new = Jauns: { $service }
status-stale-changed = Mainīts pēc būtības: { $service }
status-gpc-honoured = Jūsu pārlūkprogramma sūta Global Privacy Control signālu. Tas ir ievērots: mārketings ir izslēgts, ja vien tālāk nepasakāt tam „jā”.
status-gpc-overridden = Jūsu pārlūkprogramma sūta Global Privacy Control signālu. Jūs mārketingam tomēr pateicāt „jā”, tāpēc spēkā ir jūsu izvēle.

old-questions-title = Jūsu izvēle vēl nav saglabāta
old-questions-text = Kamēr lasījāt, politika mainījās. Jūsu atbildes joprojām ir ievadītas, un jaunais ir atzīmēts. Lūdzu, pārbaudiet savas atbildes un saglabājiet tās vēlreiz.

leftovers-sent = Šīs sīkdatnes pieder pakalpojumiem, kas ir izslēgti, bet jūsu pārlūkprogrammā tās joprojām ir. Saglabājiet savas izvēles vēlreiz vai izdzēsiet sīkdatnes pārlūkprogrammas iestatījumos:
leftovers-unseen = Šos ierakstus, kas pieder jūsu noraidītajiem pakalpojumiem, no šejienes nevar ne redzēt, ne izdzēst. Ja iepriekš tiem piekritāt, izdzēsiet tos pārlūkprogrammas iestatījumos:

category-necessary = Nepieciešamie
category-necessary-text = Bez tiem platforma nevar darboties. Tie vienmēr ir ieslēgti.
category-preferences = Preferences
category-preferences-text = Tie atceras iestatījumus, kas padara platformu jums ērtāku.
category-statistics = Statistika
category-statistics-text = Tie mēra, kā platforma tiek lietota.
category-marketing = Mārketings
category-marketing-text = Tie rāda reklāmu un šajā nolūkā jums seko, bieži vien no vienas tīmekļvietnes uz citu.

service-always-on = Vienmēr ieslēgts
service-new = Jauns
service-changed = Mainīts
service-exempt = Ieslēgts bez piekrišanas: likums šo auditorijas mērīšanu atbrīvo no piekrišanas prasības.
service-object = Es iebilstu
service-gpc = Izslēgts jūsu Global Privacy Control signāla dēļ.
service-first-party = Pirmās puses pakalpojums
service-third-party = Trešās puses pakalpojums
service-country = Valsts: { $country }
service-privacy = Pakalpojuma sniedzēja { $provider } privātuma politika

button-reject = Noraidīt visu
button-accept = Pieņemt visu
button-save = Saglabāt savas izvēles
