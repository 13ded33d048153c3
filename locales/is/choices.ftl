# Samþykkiseyðublaðið og það sem þar segir um val.

choices-title = Val þitt
choices-intro = Ekkert sem krefst samþykkis þíns er notað fyrr en þú segir já. Þú ákveður fyrir hverja þjónustu og getur skipt um skoðun hér hvenær sem er.
choices-nothing = Ekkert þarf að ákveða: þessi vettvangur notar engar vafrakökur sem krefjast samþykkis þíns.

status-none = Þú hefur ekki valið enn. Slökkt er á þjónustu sem krefst samþykkis þíns.
status-made = Vistað { $made }. Val þitt er geymt til { $until }.
status-withdraw = Til að afturkalla samþykki þitt fyrir öllu skaltu velja „Hafna öllu“.
status-expired = Val þitt frá { $made } rann út { $until }. Veldu aftur; fyrri svör þín eru þegar útfyllt.
status-stale = Þetta hefur breyst síðan þú valdir { $made }. Farðu yfir svörin þín og vistaðu þau aftur.
status-stale-new = Nýtt: { $service }
status-stale-changed = Efnislega breytt: { $service }
status-gpc-honoured = Vafrinn þinn sendir merkið Global Privacy Control. Það hefur verið virt: slökkt er á markaðssetningu nema þú segir já við henni hér að neðan.
status-gpc-overridden = Vafrinn þinn sendir merkið Global Privacy Control. Þú sagðir samt já við markaðssetningu og því gildir þitt eigið val.

old-questions-title = Val þitt hefur ekki verið vistað enn
old-questions-text = Stefnan breyttist á meðan þú varst að lesa. Svörin þín eru enn útfyllt og það sem er nýtt er merkt. Farðu yfir svörin þín og vistaðu aftur.

leftovers-sent = Þessar vafrakökur tilheyra þjónustu sem slökkt er á en vafrinn þinn geymir þær enn. Vistaðu val þitt einu sinni enn eða eyddu vafrakökunum í stillingum vafrans:
leftovers-unseen = Þessar færslur frá þjónustu sem þú hafnaðir sjást ekki héðan og þeim er ekki hægt að eyða héðan. Ef þú samþykktir þær áður skaltu eyða þeim í stillingum vafrans:

category-necessary = Nauðsynlegt
category-necessary-text = Vettvangurinn getur ekki virkað án þessarar þjónustu. Alltaf er kveikt á henni.
category-preferences = Kjörstillingar
category-preferences-text = Þessi þjónusta man stillingar sem gera vettvanginn þægilegri fyrir þig.
category-statistics = Tölfræði
category-statistics-text = Þessi þjónusta mælir hvernig vettvangurinn er notaður.
category-marketing = Markaðssetning
category-marketing-text = Þessi þjónusta birtir auglýsingar og fylgist með þér í þeim tilgangi, oft frá einu vefsvæði til annars.

service-always-on = Alltaf kveikt
service-new = Nýtt
service-changed = Breytt
service-exempt = Kveikt án samþykkis: samkvæmt lögum er þessi aðsóknarmæling undanþegin kröfu um samþykki.
service-object = Ég andmæli
service-gpc = Slökkt vegna merkisins Global Privacy Control frá vafranum þínum.
service-first-party = Fyrsti aðili
service-third-party = Þriðji aðili
service-country = Land: { $country }
service-privacy = Persónuverndarstefna: { $provider }

button-reject = Hafna öllu
button-accept = Samþykkja allt
button-save = Vista val mitt
