# De Formulaire fir d’Zoustëmmung, a wat en iwwer eng Auswiel seet.

choices-title = Är Auswiel
choices-intro = Näischt, wat Är Zoustëmmung brauch, gëtt benotzt, ier Dir Jo gesot hutt. Dir decidéiert fir all Service, an Dir kënnt et Iech hei zu all Moment anescht iwwerleeën.
choices-nothing = Et gëtt näischt ze decidéieren: Dës Plattform benotzt keng Cookien, déi Är Zoustëmmung brauchen.

status-none = Dir hutt nach keng Auswiel getraff. D’Servicer, déi Är Zoustëmmung brauchen, sinn ausgeschalt.
status-made = Gespäichert: { $made }. Är Auswiel gëtt bis zum { $until } behalen.
status-withdraw = Fir all Är Zoustëmmungen zréckzezéien, wielt „Alles refuséieren“.
status-expired = Är Auswiel vum { $made } ass ofgelaf; si war bis zum { $until } gülteg. Wielt w.e.g. nach eng Kéier; Är fréier Äntwerte si schonn agedroen.
status-stale = Dëst huet sech zanter Ärer Auswiel vum { $made } geännert. Kuckt w.e.g. Är Äntwerten no a späichert se nach eng Kéier.
status-stale-new = Nei: { $service }
status-stale-changed = Am Inhalt geännert: { $service }
status-gpc-honoured = Äre Browser schéckt d’Signal Global Privacy Control. Et gouf respektéiert: De Marketing ass ausgeschalt, ausser Dir stëmmt him hei ënnen zou.
status-gpc-overridden = Äre Browser schéckt d’Signal Global Privacy Control. Dir hutt dem Marketing trotzdeem zougestëmmt, dofir zielt Är eegen Auswiel.

old-questions-title = Är Auswiel ass nach net gespäichert
old-questions-text = D’Politik huet sech geännert, wärend Dir gelies hutt. Är Äntwerte sinn nach agedroen, a wat nei ass, ass markéiert. Kuckt w.e.g. Är Äntwerten no a späichert nach eng Kéier.

leftovers-sent = Dës Cookien hei gehéieren zu Servicer, déi ausgeschalt sinn, mee Äre Browser huet se nach. Späichert Är Auswiel nach eng Kéier, oder läscht d’Cookien an den Astellunge vun Ärem Browser:
leftovers-unseen = Dës Elementer vu Servicer, déi Dir refuséiert hutt, kënne vun hei aus weder gesinn nach geläscht ginn. Wann Dir hinne virdrun zougestëmmt hutt, läscht se an den Astellunge vun Ärem Browser:

category-necessary = Noutwenneg
category-necessary-text = Ouni dës Servicer kann d’Plattform net funktionéieren. Si sinn ëmmer ageschalt.
category-preferences = Preferenzen
category-preferences-text = Dës Servicer späicheren Astellungen, déi d’Plattform fir Iech méi praktesch maachen.
category-statistics = Statistiken
category-statistics-text = Dës Servicer moossen, wéi d’Plattform benotzt gëtt.
category-marketing = Marketing
category-marketing-text = Dës Servicer weise Reklamm a verfollegen Iech zu dësem Zweck, dacks vun enger Websäit op déi aner.

service-always-on = Ëmmer ageschalt
service-new = Nei
service-changed = Geännert
service-exempt = Ouni Zoustëmmung ageschalt: Fir dës Audienzmiessung gesäit d’Gesetz eng Ausnam vir.
service-object = Ech widderspriechen
service-gpc = Wéinst Ärem Signal Global Privacy Control ausgeschalt.
service-first-party = Eegene Service (first-party)
service-third-party = Drëttubidder (third-party)
service-country = Land: { $country }
service-privacy = Dateschutzerklärung: { $provider }

button-reject = Alles refuséieren
button-accept = Alles akzeptéieren
button-save = Auswiel späicheren
