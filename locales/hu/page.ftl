# A sütikezelési szabályzat, fentről lefelé.
# Glossary:
# consent = hozzájárulás
# withdraw consent = a hozzájárulás visszavonása
# object = tiltakozik
# data controller = adatkezelő
# data protection authority = adatvédelmi hatóság
# provider = szolgáltató
# purpose = cél
# retention period = megőrzési idő
# third-party cookie = harmadik féltől származó süti
# audience measurement = látogatottságmérés
#
# A $platform a platform címe, például https://portal.example.

skip-link = Ugrás a tartalomhoz
home-link = Vissza ide: { $name }
language-switch = Nyelv
choices-shortcut = Választásainak megtekintése vagy módosítása

policy-title = Sütikezelési szabályzat
policy-updated = Utolsó frissítés: { $date }
policy-version = Verzió: { $version }
policy-intro = Ez a platform ({ $name }) sütiket használ, hogy Ön bejelentkezhessen, ismét megtalálja beállításait, és biztonságosan használhassa a platformot.
policy-intro-analytics = Ez a platform ({ $name }) sütiket használ, hogy Ön bejelentkezhessen, ismét megtalálja beállításait, és biztonságosan használhassa a platformot. A sütik webanalitikai célokat is szolgálnak: segítségükkel megtudjuk, mely oldalakat olvassák, és jobbá tehetjük azokat.

what-title = Mi az a süti?
what-nature = A süti (angolul cookie) kis szövegfájl, amelyet a webhely kérésére az Ön böngészője tárol a számítógépén, telefonján vagy táblagépén. A böngésző meghatározott ideig őrzi meg, és minden új kéréssel visszaküldi a webhelynek.
what-uses = A webhelyek arra használják a sütiket, hogy bejelentkezés után felismerjék Önt, megőrizzék a kosár tartalmát, vagy kövessék az Ön tevékenységét statisztikakészítés vagy hirdetések megjelenítése céljából. Ha más módon tárolnak vagy olvasnak ki valamit az Ön eszközén, például helyi tárolóval vagy képponttal (pixellel), azt ezen az oldalon ugyanúgy kezeljük, mint a sütiket.

types-title = Többféle süti létezik
type-necessary = Szükséges (belső) sütik
type-necessary-text = Ezek biztosítják a webhely működését. Ugyanazon az eszközön két látogatás között is emlékeznek arra, hogy Ön bejelentkezett, mi van a kosarában, és milyen megjelenítési beállításokat kedvel. Használatukhoz nem kell az Ön hozzájárulása.
type-statistical = Statisztikai sütik
type-statistical-text = Rögzítik, mit tesznek a felhasználók a webhelyen, hogy meg lehessen számolni a látogatásokat, és kiderüljön, hogyan használják az oldalakat. Nem kell hozzájuk az Ön hozzájárulása, ha az eredményeket anonimizálják, így senki sem követhető nyomon.
type-first-party = Saját (belső) sütik
type-first-party-text = Ezeket az a webhely tárolja, amelyet Ön meglátogat. Sok közülük a működéshez szükséges, de személyes adatokat is gyűjthetnek, követhetik, mit tesz Ön, vagy hirdetéseket jeleníthetnek meg.
type-third-party = Harmadik féltől származó sütik
type-third-party-text = Ezeket egy B webhely (gyakran egy hirdetési ügynökség) tárolja, vagy annak megbízásából tárolják, miközben Ön az A webhelyet látogatja. A B webhely így láthatja, hogy Ön mely oldalakat kereste fel az A webhelyen.

used-title = Milyen sütiket használ a <{ $platform }> platform?
used-none = Ez a platform egyetlen sütit sem tüntet fel.

category-necessary-table = A platform megfelelő működéséhez szükséges sütik / funkcionális sütik
category-preferences-table = Preferenciasütik
category-statistics-table = Statisztikai sütik
category-marketing-table = Marketingsütik

column-provider = A szolgáltató neve
column-function = Funkció és hely
column-names = A süti(k) neve
column-purpose = Célok
column-duration = Megőrzési idő

storage-local-storage = a helyi tárolóban
storage-session-storage = a munkamenet-tárolóban
storage-indexed-db = az IndexedDB-ben
storage-pixel = képpont (pixel)

control-title = Hogyan kezelheti a sütiket a böngészőjében?
control-text = Böngészőjében megtekintheti, letilthatja és törölheti a sütiket, akár minden webhelyre, akár egyetlenegyre vonatkozóan. Ha letiltja a szükséges sütiket, a platform egyes részei, például a bejelentkezés, többé nem fognak működni. A legelterjedtebb böngészők készítői elmagyarázzák, hogyan teheti ezt meg:

controller-title = Ki a felelős?
controller-text = Az ezen az oldalon ismertetett sütik tekintetében { $controller } az adatkezelő.
controller-contact = Ha kérdése van, vagy gyakorolni szeretné jogait, írjon erre a címre: { $contact }.
controller-contact-phone = Ha kérdése van, vagy gyakorolni szeretné jogait, hívja ezt a számot: { $contact }.
controller-contact-web = Ha kérdése van, vagy gyakorolni szeretné jogait, látogasson el ide: { $contact }.
controller-privacy = Adatvédelmi tájékoztató elolvasása
controller-complaint = Panaszt is benyújthat országának adatvédelmi hatóságához.
