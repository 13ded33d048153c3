# A hozzájárulási űrlap, és amit a választásról mond.
# A kész dátum ponttal végződik (2026. november 21.), ezért utána nem áll mondatzáró pont.

choices-title = Az Ön választásai
choices-intro = Semmit, amihez az Ön hozzájárulása kell, nem használunk addig, amíg igent nem mond. Minden szolgáltatásról külön dönthet, és itt bármikor meggondolhatja magát.
choices-nothing = Nincs miről dönteni: ez a platform nem használ olyan sütiket, amelyekhez az Ön hozzájárulása kell.

status-none = Ön még nem választott. A hozzájáruláshoz kötött szolgáltatások ki vannak kapcsolva.
status-made = Választását elmentettük (mentés napja: { $made }), és megőrizzük (a megőrzés vége: { $until }).
status-withdraw = Ha mindent vissza szeretne vonni, amihez hozzájárult, válassza az „Összes elutasítása” gombot.
status-expired = Korábbi választása (kelte: { $made }) lejárt (lejárat napja: { $until }). Kérjük, válasszon újra; korábbi válaszait kitöltöttük.
status-stale = Ami legutóbbi választása ({ $made }) óta megváltozott. Kérjük, ellenőrizze válaszait, és mentse el őket újra.
status-stale-new = Új: { $service }
status-stale-changed = Érdemben megváltozott: { $service }
status-gpc-honoured = Böngészője Global Privacy Control jelzést küld. Ezt tiszteletben tartottuk: a marketing ki van kapcsolva, hacsak Ön alább igent nem mond rá.
status-gpc-overridden = Böngészője Global Privacy Control jelzést küld. Ön ennek ellenére igent mondott a marketingre, ezért az Ön választása számít.

old-questions-title = Választását még nem mentettük el
old-questions-text = A szabályzat megváltozott, miközben Ön olvasta. Válaszait továbbra is kitöltve találja, az újdonságokat pedig megjelöltük. Kérjük, ellenőrizze és mentse el őket újra.

leftovers-sent = Ezek a sütik kikapcsolt szolgáltatásokhoz tartoznak, de még megvannak az Ön böngészőjében. Mentse el még egyszer a választásait, vagy törölje a sütiket a böngésző beállításaiban:
leftovers-unseen = Az Ön által elutasított szolgáltatásoknak ezek a bejegyzései innen nem láthatók és nem törölhetők. Ha korábban hozzájárult hozzájuk, törölje őket a böngésző beállításaiban:

category-necessary = Szükséges
category-necessary-text = Ezek nélkül a platform nem működik. Mindig be vannak kapcsolva.
category-preferences = Preferenciák
category-preferences-text = Ezek megjegyzik azokat a beállításokat, amelyek kényelmesebbé teszik Önnek a platformot.
category-statistics = Statisztika
category-statistics-text = Ezek azt mérik, hogyan használják a platformot.
category-marketing = Marketing
category-marketing-text = Ezek hirdetési célt szolgálnak, és ebből a célból követik Önt, gyakran egyik webhelyről a másikra.

service-always-on = Mindig bekapcsolva
service-new = Új
service-changed = Megváltozott
service-exempt = Hozzájárulás nélkül is bekapcsolva: a törvény mentesíti ezt a látogatottságmérést a hozzájárulás alól.
service-object = Tiltakozom ellene
service-gpc = Az Ön Global Privacy Control jelzése miatt ki van kapcsolva.
service-first-party = Saját
service-third-party = Harmadik féltől származó
service-country = Ország: { $country }
service-privacy = Adatvédelmi tájékoztató: { $provider }

button-reject = Összes elutasítása
button-accept = Összes elfogadása
button-save = Választásaim mentése
