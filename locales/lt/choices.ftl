# Sutikimo forma ir tai, kas joje pasakoma apie pasirinkimą.

choices-title = Jūsų pasirinkimai
choices-intro = Niekas, kam reikia jūsų sutikimo, nenaudojama, kol nepasakėte „taip“. Jūs sprendžiate dėl kiekvienos paslaugos ir čia bet kada galite persigalvoti.
choices-nothing = Spręsti nėra ko: ši platforma nenaudoja slapukų, kuriems reikia jūsų sutikimo.

status-none = Dar nieko nepasirinkote. Paslaugos, kurioms reikia jūsų sutikimo, yra išjungtos.
status-made = Jūsų { $made } pasirinkimas išsaugotas. Iki { $until } jis bus saugomas.
status-withdraw = Norėdami atšaukti viską, su kuo sutikote, pasirinkite „Atmesti viską“.
status-expired = Jūsų { $made } pasirinkimas { $until } nustojo galioti. Prašome pasirinkti iš naujo; ankstesni jūsų atsakymai jau pažymėti.
status-stale = Po jūsų { $made } pasirinkimo pasikeitė toliau nurodyti dalykai. Prašome patikrinti savo atsakymus ir juos išsaugoti iš naujo.
status-stale-new = Nauja: { $service }
status-stale-changed = Pakeista iš esmės: { $service }
status-gpc-honoured = Jūsų naršyklė siunčia „Global Privacy Control“ signalą. Į jį atsižvelgta: rinkodara išjungta, nebent toliau pasakysite jai „taip“.
status-gpc-overridden = Jūsų naršyklė siunčia „Global Privacy Control“ signalą. Vis dėlto rinkodarai pasakėte „taip“, todėl galioja jūsų pačių pasirinkimas.

old-questions-title = Jūsų pasirinkimas dar neišsaugotas
old-questions-text = Kol skaitėte, politika pasikeitė. Jūsų atsakymai tebėra pažymėti, o naujovės nurodytos. Prašome patikrinti savo atsakymus ir išsaugoti juos iš naujo.

leftovers-sent = Šie slapukai priklauso išjungtoms paslaugoms, bet jūsų naršyklė juos tebeturi. Dar kartą išsaugokite savo pasirinkimus arba ištrinkite slapukus naršyklės nuostatose:
leftovers-unseen = Šių jūsų atmestų paslaugų įrašų iš čia negalima nei matyti, nei ištrinti. Jei anksčiau su jais sutikote, ištrinkite juos naršyklės nuostatose:

category-necessary = Būtinosios
category-necessary-text = Be jų platforma negali veikti. Jos visada įjungtos.
category-preferences = Parinktys
category-preferences-text = Jos įsimena nuostatas, dėl kurių platforma jums tampa patogesnė.
category-statistics = Statistika
category-statistics-text = Jos matuoja, kaip naudojamasi platforma.
category-marketing = Rinkodara
category-marketing-text = Jos rodo reklamą ir tuo tikslu jus seka, dažnai iš vienos svetainės į kitą.

service-always-on = Visada įjungta
service-new = Nauja
service-changed = Pakeista
service-exempt = Įjungta be sutikimo: įstatymas šiam auditorijos matavimui netaiko sutikimo reikalavimo.
service-object = Nesutinku
service-gpc = Išjungta dėl jūsų „Global Privacy Control“ signalo.
service-first-party = Pirmosios šalies paslauga
service-third-party = Trečiosios šalies paslauga
service-country = Valstybė: { $country }
service-privacy = Paslaugos teikėjo { $provider } privatumo politika

button-reject = Atmesti viską
button-accept = Priimti viską
button-save = Išsaugoti pasirinkimus
