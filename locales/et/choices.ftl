# Nõusolekuvorm ja see, mida see tehtud valiku kohta ütleb.

choices-title = Teie valikud
choices-intro = Mitte midagi, mis vajab teie nõusolekut, ei kasutata enne, kui olete vastanud „jah“. Otsustate iga teenuse üle eraldi ja võite siin igal ajal meelt muuta.
choices-nothing = Otsustada ei ole midagi: see platvorm ei kasuta küpsiseid, mis vajavad teie nõusolekut.

status-none = Te ei ole veel valikut teinud. Teie nõusolekut vajavad teenused on välja lülitatud.
status-made = Salvestatud: { $made }. Teie valikut säilitatakse kuni { $until }.
status-withdraw = Et võtta tagasi kõik, millega olete nõustunud, valige „Keeldun kõigist“.
status-expired = Teie valik ({ $made }) kehtis kuni { $until }. Palun tehke uus valik; teie varasemad vastused on juba märgitud.
status-stale = Pärast teie valikut ({ $made }) on muutunud järgmine. Palun kontrollige oma vastuseid ja salvestage need uuesti.
status-stale-new = Uus: { $service }
status-stale-changed = Sisuliselt muutunud: { $service }
status-gpc-honoured = Teie brauser saadab signaali Global Privacy Control. Seda on arvesse võetud: turundus on välja lülitatud, välja arvatud juhul, kui vastate sellele allpool „jah“.
status-gpc-overridden = Teie brauser saadab signaali Global Privacy Control. Vastasite turundusele siiski „jah“, seega kehtib teie enda valik.

old-questions-title = Teie valikut ei ole veel salvestatud
old-questions-text = Põhimõtted muutusid sel ajal, kui neid lugesite. Teie vastused on endiselt märgitud ja uus on esile tõstetud. Palun kontrollige vastuseid ja salvestage need uuesti.

leftovers-sent = Need küpsised kuuluvad välja lülitatud teenustele, kuid on teie brauseris endiselt alles. Salvestage oma valikud veel kord või kustutage küpsised brauseri seadetes:
leftovers-unseen = Neid kirjeid, mis kuuluvad teenustele, millest te keeldusite, ei ole siit võimalik näha ega kustutada. Kui nõustusite nendega varem, kustutage need brauseri seadetes:

category-necessary = Vajalikud
category-necessary-text = Ilma nendeta ei saa platvorm toimida. Need on alati sisse lülitatud.
category-preferences = Eelistused
category-preferences-text = Need peavad meeles seaded, mis muudavad platvormi kasutamise teie jaoks mugavamaks.
category-statistics = Statistika
category-statistics-text = Need mõõdavad, kuidas platvormi kasutatakse.
category-marketing = Turundus
category-marketing-text = Need näitavad reklaami ja jälgivad teid sel eesmärgil, sageli ühelt veebisaidilt teisele.

service-always-on = Alati sees
service-new = Uus
service-changed = Muutunud
service-exempt = Sisse lülitatud ilma nõusolekuta: seadus vabastab selle külastatavuse mõõtmise nõusoleku nõudest.
service-object = Esitan vastuväite
service-gpc = Välja lülitatud teie signaali Global Privacy Control tõttu.
service-first-party = Esimese osapoole teenus
service-third-party = Kolmanda osapoole teenus
service-country = Riik: { $country }
service-privacy = Teenuseosutaja { $provider } andmekaitsetingimused

button-reject = Keeldun kõigist
button-accept = Nõustun kõigiga
button-save = Salvestan oma valikud
