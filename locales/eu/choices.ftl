# Adostasun-inprimakia, eta aukera bati buruz esaten duena.

choices-title = Zure aukerak
choices-intro = Zure adostasuna behar duen ezer ez da erabiltzen zuk baietz esan aurretik. Zuk erabakitzen duzu zerbitzu bakoitzari buruz, eta edozein unetan alda dezakezu iritzia hemen.
choices-nothing = Ez dago zer erabakirik: plataforma honek ez du zure adostasuna behar duen cookierik erabiltzen.

status-none = Oraindik ez duzu aukerarik egin. Zure adostasuna behar duten zerbitzuak desaktibatuta daude.
status-made = Aukera gordeta. Data: { $made }. Data honetara arte kontserbatuko da: { $until }.
status-withdraw = Eman dituzun adostasun guztiak kentzeko, hautatu «Baztertu dena».
status-expired = Zure aukera iraungi da. Aukeraren data: { $made }. Iraungitze-data: { $until }. Aukeratu berriro, mesedez; lehengo erantzunak markatuta daude.
status-stale = Hona hemen zer aldatu den zure aukera egin zenuenetik. Aukeraren data: { $made }. Egiaztatu zure erantzunak eta gorde berriro, mesedez.
status-stale-new = Berria: { $service }
status-stale-changed = Funtsezko aldaketa: { $service }
status-gpc-honoured = Zure nabigatzaileak Global Privacy Control seinalea bidaltzen du. Seinalea errespetatu da: publizitatea desaktibatuta dago, behean zuk onartu ezean.
status-gpc-overridden = Zure nabigatzaileak Global Privacy Control seinalea bidaltzen du. Hala ere, publizitateari baietz esan diozu; beraz, zure aukerak balio du.

old-questions-title = Zure aukera oraindik ez da gorde
old-questions-text = Politika aldatu egin da zu irakurtzen ari zinela. Zure erantzunak markatuta daude oraindik, eta berria dena adierazita dago. Egiaztatu erantzunak eta gorde berriro, mesedez.

leftovers-sent = Cookie hauek desaktibatuta dauden zerbitzuenak dira, baina zure nabigatzaileak oraindik baditu. Gorde berriro zure aukerak, edo ezabatu cookieak nabigatzailearen ezarpenetan:
leftovers-unseen = Baztertu dituzun zerbitzuen elementu hauek ezin dira hemendik ikusi, ezta ezabatu ere. Lehenago onartu bazenituen, ezabatu nabigatzailearen ezarpenetan:

category-necessary = Beharrezkoak
category-necessary-text = Plataformak ezin du cookie hauek gabe funtzionatu. Beti aktibatuta daude.
category-preferences = Hobespenak
category-preferences-text = Plataforma zuretzat erosoago egiten duten ezarpenak gogoratzen dituzte.
category-statistics = Estatistikak
category-statistics-text = Plataforma nola erabiltzen den neurtzen dute.
category-marketing = Publizitatea
category-marketing-text = Publizitatea erakusten dute, eta helburu horrekin zure jarraipena egiten dute, askotan webgune batetik bestera.

service-always-on = Beti aktibatuta
service-new = Berria
service-changed = Aldatua
service-exempt = Adostasunik gabe aktibatuta: legeak horretatik salbuesten du audientziaren neurketa hau.
service-object = Aurka egiten dut
service-gpc = Desaktibatuta, zure Global Privacy Control seinalea dela eta.
service-first-party = Zerbitzu propioa
service-third-party = Hirugarrenen zerbitzua
service-country = Herrialdea: { $country }
service-privacy = Pribatutasun-politika: { $provider }

button-reject = Baztertu dena
button-accept = Onartu dena
button-save = Gorde nire aukerak
