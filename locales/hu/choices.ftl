# A hozzájárulási űrlap, és amit a választásról mond.
# A kész dátum ponttal végződik (2026. november 21.), ezért „napján”, „napjáig” követi, hogy ne kelljen ragozni.

choices-title = Az Ön választásai
choices-intro = Amíg Ön igent nem mond, semmi olyat nem használunk, amihez a hozzájárulása kell. Minden szolgáltatásról külön dönthet, és itt bármikor meggondolhatja magát.
choices-nothing = Nincs miről dönteni: ez a platform nem használ olyan sütiket, amelyekhez az Ön hozzájárulása kell.

status-none = Ön még nem választott. A hozzájáruláshoz kötött szolgáltatások ki vannak kapcsolva.
status-made = Választását { $made } napján mentettük el, és { $until } napjáig őrizzük meg.
status-withdraw = Ha minden megadott hozzájárulását vissza szeretné vonni, válassza az „Összes elutasítása” gombot.
status-expired = Az Ön { $made } napján mentett választása { $until } napján lejárt. Kérjük, válasszon újra; az űrlapot korábbi válaszaival kitöltöttük.
status-stale = Az Ön { $made } napján mentett választása óta a következők változtak. Kérjük, ellenőrizze válaszait, és mentse el őket újra.
status-stale-new = Új: { $service }
status-stale-changed = Érdemben megváltozott: { $service }
status-gpc-honoured = Böngészője Global Privacy Control-jelzést küld. Ezt tiszteletben tartottuk: a marketing ki van kapcsolva, hacsak Ön alább igent nem mond rá.
status-gpc-overridden = Böngészője Global Privacy Control-jelzést küld. Ön ennek ellenére igent mondott a marketingre, ezért az Ön saját választása számít.

old-questions-title = Választását még nem mentettük el
old-questions-text = A szabályzat megváltozott, miközben Ön olvasta. Válaszait továbbra is kitöltve találja, az újdonságokat pedig megjelöltük. Kérjük, ellenőrizze válaszait, és mentse el őket újra.

leftovers-sent = Ezek a sütik kikapcsolt szolgáltatásokhoz tartoznak, de még megvannak az Ön böngészőjében. Mentse el még egyszer a választásait, vagy törölje a sütiket a böngésző beállításaiban:
leftovers-unseen = Az Ön által elutasított szolgáltatásoknak ezek a bejegyzései innen nem láthatók és nem törölhetők. Ha korábban hozzájárult a használatukhoz, törölje őket a böngésző beállításaiban:

category-necessary = Szükséges
category-necessary-text = Ezek nélkül a platform nem működik. Mindig be vannak kapcsolva.
category-preferences = Preferenciák
category-preferences-text = Ezek megjegyzik azokat a beállításokat, amelyek kényelmesebbé teszik Önnek a platformot.
category-statistics = Statisztika
category-statistics-text = Ezek azt mérik, hogyan használják a platformot.
category-marketing = Marketing
category-marketing-text = Ezek hirdetéseket jelenítenek meg, és ebből a célból követik Önt, gyakran egyik webhelyről a másikra.

service-always-on = Mindig bekapcsolva
service-new = Új
service-changed = Megváltozott
service-exempt = Hozzájárulás nélkül is be van kapcsolva: ezt a látogatottságmérést a törvény mentesíti a hozzájárulás követelménye alól.
service-object = Tiltakozom ellene
service-gpc = Az Ön Global Privacy Control-jelzése miatt ki van kapcsolva.
service-first-party = Saját
service-third-party = Harmadik féltől származó
service-country = Ország: { $country }
service-privacy = Adatvédelmi tájékoztató: { $provider }

button-reject = Összes elutasítása
button-accept = Összes elfogadása
button-save = Választásaim mentése
