# Formularul de consimțământ și ce spune el despre o alegere.

choices-title = Alegerile dumneavoastră
choices-intro = Nimic din ceea ce necesită consimțământul dumneavoastră nu este utilizat înainte să spuneți „da”. Decideți pentru fiecare serviciu în parte și vă puteți răzgândi oricând, aici.
choices-nothing = Nu aveți nimic de decis: această platformă nu utilizează cookie-uri care necesită consimțământul dumneavoastră.

status-none = Nu ați făcut încă o alegere. Serviciile care necesită consimțământul dumneavoastră sunt dezactivate.
status-made = Alegerea dumneavoastră a fost salvată la { $made } și se păstrează până la { $until }.
status-withdraw = Pentru a retrage tot ce ați acceptat, selectați „Respingeți tot”.
status-expired = Alegerea dumneavoastră din { $made } a expirat la { $until }. Vă rugăm să alegeți din nou; răspunsurile anterioare sunt deja completate.
status-stale = Ce s-a schimbat de la alegerea dumneavoastră din { $made }. Vă rugăm să verificați răspunsurile și să le salvați din nou.
status-stale-new = Nou: { $service }
status-stale-changed = Modificat pe fond: { $service }
status-gpc-honoured = Browserul dumneavoastră trimite semnalul Global Privacy Control. Acesta a fost respectat: marketingul este dezactivat, cu excepția cazului în care îl acceptați mai jos.
status-gpc-overridden = Browserul dumneavoastră trimite semnalul Global Privacy Control. Ați acceptat totuși marketingul, așa că alegerea dumneavoastră este cea care contează.

old-questions-title = Alegerea dumneavoastră nu a fost încă salvată
old-questions-text = Politica s-a schimbat în timp ce citeați. Răspunsurile dumneavoastră sunt în continuare completate, iar noutățile sunt marcate. Vă rugăm să le verificați și să salvați din nou.

leftovers-sent = Aceste cookie-uri aparțin unor servicii dezactivate, dar browserul dumneavoastră le are încă. Salvați alegerile încă o dată sau ștergeți-le din setările browserului:
leftovers-unseen = Aceste elemente ale serviciilor pe care le-ați refuzat nu pot fi văzute sau șterse de aici. Dacă le-ați acceptat anterior, ștergeți-le din setările browserului:

category-necessary = Necesare
category-necessary-text = Platforma nu poate funcționa fără ele. Sunt întotdeauna active.
category-preferences = Preferințe
category-preferences-text = Ele rețin setări care fac platforma mai comodă pentru dumneavoastră.
category-statistics = Statistici
category-statistics-text = Ele măsoară modul în care este folosită platforma.
category-marketing = Marketing
category-marketing-text = Ele servesc la afișarea de publicitate și vă urmăresc în acest scop, adesea de pe un site pe altul.

service-always-on = Întotdeauna activ
service-new = Nou
service-changed = Modificat
service-exempt = Activ fără consimțământ: legea exceptează această măsurare a audienței.
service-object = Mă opun
service-gpc = Dezactivat ca urmare a semnalului dumneavoastră Global Privacy Control.
service-first-party = Cookie-uri proprii
service-third-party = Cookie-uri terțe
service-country = Țara: { $country }
service-privacy = Politica de confidențialitate a furnizorului { $provider }

button-reject = Respingeți tot
button-accept = Acceptați tot
button-save = Salvați alegerile
