# Stránka so zásadami používania súborov cookie, zhora nadol.
# Glossary:
# consent = súhlas
# withdraw consent = odvolať súhlas
# object = namietať
# data controller = prevádzkovateľ
# service provider = poskytovateľ služby
# purpose = účel
# retention period = doba uchovávania
# third-party cookies = súbory cookie tretích strán
# audience measurement = meranie návštevnosti
# data protection authority = úrad na ochranu osobných údajov
#
# $platform je adresa platformy, napríklad https://portal.example.

skip-link = Prejsť na obsah
home-link = Späť na platformu { $name }
language-switch = Jazyk
choices-shortcut = Zobraziť alebo zmeniť svoj výber

policy-title = Zásady používania súborov cookie
policy-updated = Naposledy aktualizované { $date }
policy-version = Verzia { $version }
policy-intro = { $name } používa súbory cookie, aby ste sa mohli prihlásiť, znova našli svoje nastavenia a mohli platformu bezpečne používať.
policy-intro-analytics = { $name } používa súbory cookie, aby ste sa mohli prihlásiť, znova našli svoje nastavenia a mohli platformu bezpečne používať. Používa ich aj na webovú analytiku: aby bolo možné zistiť, ktoré stránky sa čítajú, a zlepšovať ich.

what-title = Čo je súbor cookie?
what-nature = Súbor cookie je malý textový súbor. Webové sídlo požiada váš prehliadač, aby ho uložil do vášho počítača, telefónu alebo tabletu. Prehliadač ho uchováva počas určenej doby a pri každej ďalšej požiadavke ho odosiela späť webovému sídlu.
what-uses = Webové sídla používajú súbory cookie na to, aby vás po prihlásení spoznali, uchovali obsah košíka alebo sledovali, čo robíte, a mohli tak vytvárať štatistiky alebo zobrazovať reklamu. S inými spôsobmi ukladania alebo čítania informácií vo vašom zariadení, ako je lokálne úložisko alebo pixel, sa na tejto stránke zaobchádza rovnako ako so súbormi cookie.

types-title = Existuje niekoľko typov súborov cookie
type-necessary = Nevyhnutné (interné) súbory cookie
type-necessary-text = Zabezpečujú fungovanie webového sídla. Pamätajú si vás medzi dvoma návštevami z toho istého zariadenia: že ste prihlásení, čo máte v košíku, aké nastavenie zobrazenia uprednostňujete. Nevyžadujú si váš súhlas.
type-statistical = Štatistické súbory cookie
type-statistical-text = Zaznamenávajú, čo používatelia na webovom sídle robia, aby bolo možné spočítať návštevy a pochopiť, ako sa stránky používajú. Nevyžadujú si váš súhlas, ak sú výsledky anonymizované tak, že podľa nich nemožno nikoho vystopovať.
type-first-party = Súbory cookie prvej strany (interné)
type-first-party-text = Ukladá ich webové sídlo, ktoré práve navštevujete. Mnohé z nich sú potrebné na jeho fungovanie, môžu však aj zhromažďovať osobné údaje, sledovať, čo robíte, alebo slúžiť na reklamu.
type-third-party = Súbory cookie tretích strán
type-third-party-text = Ukladá ich webové sídlo B (často reklamná agentúra) alebo niekto v jeho mene, zatiaľ čo navštevujete webové sídlo A. Umožňujú webovému sídlu B zistiť, ktoré stránky ste na webovom sídle A navštívili.

used-title = Aké súbory cookie sa používajú na platforme <{ $platform }>
used-none = Táto platforma neuvádza žiadne súbory cookie.

category-necessary-table = Súbory cookie nevyhnutné na riadne fungovanie platformy / funkčné súbory cookie
category-preferences-table = Preferenčné súbory cookie
category-statistics-table = Štatistické súbory cookie
category-marketing-table = Marketingové súbory cookie

column-provider = Názov poskytovateľa služby
column-function = Funkcia a umiestnenie
column-names = Názvy súborov cookie
column-purpose = Účely
column-duration = Doba uchovávania

storage-local-storage = v lokálnom úložisku
storage-session-storage = v úložisku relácie
storage-indexed-db = v databáze IndexedDB
storage-pixel = pixel

control-title = Ako spravovať súbory cookie v prehliadači
control-text = Prehliadač vám umožňuje súbory cookie zobraziť, blokovať a vymazať, a to pre všetky webové sídla alebo len pre niektoré z nich. Ak zablokujete nevyhnutné súbory cookie, niektoré časti platformy, napríklad prihlásenie, prestanú fungovať. Výrobcovia najbežnejších prehliadačov vysvetľujú, ako na to:

controller-title = Kto je zodpovedný
controller-text = { $controller } je prevádzkovateľom, ktorý zodpovedá za spracúvanie osobných údajov prostredníctvom súborov cookie opísaných na tejto stránke.
controller-contact = Ak máte otázku alebo si chcete uplatniť svoje práva, píšte na { $contact }.
controller-contact-phone = Ak máte otázku alebo si chcete uplatniť svoje práva, volajte na číslo { $contact }.
controller-contact-web = Ak máte otázku alebo si chcete uplatniť svoje práva, navštívte stránku { $contact }.
controller-privacy = Prečítať zásady ochrany osobných údajov
controller-complaint = Môžete tiež podať sťažnosť na úrad na ochranu osobných údajov vo svojej krajine.
