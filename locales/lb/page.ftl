# D’Cookie-Politik, vun uewe bis ënnen.
# Glossary:
# consent = Zoustëmmung
# withdraw consent = d’Zoustëmmung zréckzéien
# object = widderspriechen
# data controller = Responsabele vun der Dateveraarbechtung
# data protection authority = Dateschutzautoritéit
# provider = Ubidder
# purpose = Zweck
# retention period = Späicherdauer
# third-party cookie = Drëttubidder-Cookie
# audience measurement = Audienzmiessung
#
# $platform ass d’Adress vun der Plattform, zum Beispill https://portal.example.

skip-link = Direkt bei den Inhalt
home-link = Zréck op { $name }
language-switch = Sprooch
choices-shortcut = Är Auswiel kucken oder änneren

policy-title = Cookie-Politik
policy-updated = Lescht Aktualiséierung: { $date }
policy-version = Versioun { $version }
policy-intro = { $name } benotzt Cookien, fir datt Dir Iech aloggen, Är Astellungen erëmfannen an d’Plattform sécher benotze kënnt.
policy-intro-analytics = { $name } benotzt Cookien, fir datt Dir Iech aloggen, Är Astellungen erëmfannen an d’Plattform sécher benotze kënnt. D’Cookien déngen och der Webanalys: fir ze wëssen, wéi eng Säite gelies ginn, a fir se ze verbesseren.

what-title = Wat ass e Cookie?
what-nature = E Cookie ass e klengen Textfichier, deen eng Websäit Äre Browser op Ärem Computer, Telefon oder Tablet späichere léisst. De Browser behält en eng bestëmmt Zäit a schéckt e mat all neier Ufro un d’Websäit zréck.
what-uses = Websäite benotze Cookien, fir Iech nom Aloggen erëmzeerkennen, fir den Inhalt vun engem Akafskuerf ze behalen oder fir ze verfollegen, wat Dir maacht, a Statistiken opzestellen oder Reklamm ze weisen. Aner Manéieren, fir eppes op Ärem Apparat ze späicheren oder ze liesen, wéi de lokale Späicher oder e Pixel, ginn op dëser Säit grad esou behandelt wéi Cookien.

types-title = Et gëtt verschidden Zorte vu Cookien
type-necessary = Noutwenneg (intern) Cookien
type-necessary-text = Si suergen dofir, datt d’Websäit funktionéiert. Tëscht zwou Visitte vum selwechten Apparat aus erkenne se Iech erëm: datt Dir ageloggt sidd, wat an Ärem Akafskuerf läit a wéi eng Astellunge fir d’Usiicht Dir léiwer hutt. Dofir ass Är Zoustëmmung net néideg.
type-statistical = Statistesch Cookien
type-statistical-text = Si registréieren, wat d’Benotzer op enger Websäit maachen, fir d’Visitten ze zielen an ze verstoen, wéi d’Säite benotzt ginn. Är Zoustëmmung ass net néideg, wann d’Resultater anonymiséiert sinn, sou datt keen zréckverfollegt ka ginn.
type-first-party = Eege Cookien (intern, first-party)
type-first-party-text = Si gi vun der Websäit gespäichert, op där Dir grad sidd. D’Websäit brauch der vill, fir ze funktionéieren, mee si kënnen och perséinlech Date sammelen, verfollegen, wat Dir maacht, oder fir Reklamm déngen.
type-third-party = Drëttubidder-Cookien (third-party)
type-third-party-text = Si gi vun enger Websäit B (dacks enger Reklammsagence) oder an hirem Optrag gespäichert, wärend Dir op enger Websäit A sidd. Domat ka B gesinn, wéi eng Säiten Dir op A besicht hutt.

used-title = Wéi eng Cookien op der Plattform <{ $platform }> benotzt ginn
used-none = Fir dës Plattform si keng Cookien uginn.

category-necessary-table = Cookien, déi noutwenneg sinn, fir datt d’Plattform richteg funktionéiert / funktionell Cookien
category-preferences-table = Preferenz-Cookien
category-statistics-table = Statistesch Cookien
category-marketing-table = Marketing-Cookien

column-provider = Numm vum Ubidder
column-function = Funktioun a Plaz
column-names = Numm oder Nimm vum Cookie
column-purpose = Zwecker
column-duration = Späicherdauer

storage-local-storage = am lokale Späicher
storage-session-storage = am Sessiounsspäicher
storage-indexed-db = an der IndexedDB
storage-pixel = Pixel

control-title = Wéi Dir d’Cookien an Ärem Browser geréiert
control-text = An Ärem Browser kënnt Dir d’Cookien ukucken, blockéieren a läschen, fir all Websäiten oder fir eng eenzel. Wann Dir Cookien, déi noutwenneg sinn, blockéiert, funktionéieren Deeler vun der Plattform, wéi d’Aloggen, net méi. D’Hiersteller vun de gängegste Browseren erklären, wéi et geet:

controller-title = Wie responsabel ass
controller-text = { $controller } ass de Responsabele vun der Dateveraarbechtung fir d’Cookien, déi op dëser Säit beschriwwe sinn.
controller-contact = Wann Dir Froen hutt oder Är Rechter ausübe wëllt, schreift op { $contact }.
controller-contact-phone = Wann Dir Froen hutt oder Är Rechter ausübe wëllt, rufft { $contact } un.
controller-contact-web = Wann Dir Froen hutt oder Är Rechter ausübe wëllt, gitt op { $contact }.
controller-privacy = D’Dateschutzerklärung liesen
controller-complaint = Dir kënnt och bei der Dateschutzautoritéit vun Ärem Land eng Reklamatioun areechen.
