# Stefnan um vafrakökur, frá upphafi til enda.
# Glossary:
# consent = samþykki
# withdraw consent = afturkalla samþykki
# object = andmæla
# data controller = ábyrgðaraðili
# data protection authority = persónuverndaryfirvöld
# provider = þjónustuveitandi
# purpose = tilgangur
# retention period = varðveislutími
# third-party cookie = vafrakaka þriðja aðila
# audience measurement = aðsóknarmæling
#
# $platform er slóð vettvangsins, til dæmis https://portal.example.

skip-link = Fara beint í efni síðunnar
home-link = Til baka á vefsvæðið { $name }
language-switch = Tungumál
choices-shortcut = Skoða val þitt eða breyta því

policy-title = Stefna um vafrakökur
policy-updated = Síðast uppfært { $date }
policy-version = Útgáfa { $version }
policy-intro = { $name } notar vafrakökur svo að þú getir skráð þig inn, fundið stillingarnar þínar aftur og notað vettvanginn á öruggan hátt.
policy-intro-analytics = { $name } notar vafrakökur svo að þú getir skráð þig inn, fundið stillingarnar þínar aftur og notað vettvanginn á öruggan hátt. Vafrakökur eru einnig notaðar til vefgreiningar: til að sjá hvaða síður eru lesnar og til að bæta þær.

what-title = Hvað er vafrakaka?
what-nature = Vafrakaka (á ensku „cookie“) er lítil textaskrá sem vefsvæði biður vafrann þinn að vista í tölvunni þinni, símanum eða spjaldtölvunni. Vafrinn geymir hana í tiltekinn tíma og sendir hana aftur til vefsvæðisins með hverri nýrri beiðni.
what-uses = Vefsvæði nota vafrakökur til að þekkja þig aftur eftir að þú hefur skráð þig inn, til að geyma innihald innkaupakörfu eða til að fylgjast með því sem þú gerir og taka þannig saman tölfræði eða birta auglýsingar. Á þessari síðu er farið með aðrar aðferðir til að vista eða lesa eitthvað í tækinu þínu, svo sem staðbundna geymslu eða pixil, á sama hátt og vafrakökur.

types-title = Til eru nokkrar gerðir af vafrakökum
type-necessary = Nauðsynlegar (innri) vafrakökur
type-necessary-text = Þær láta vefsvæðið virka. Þær muna eftir þér milli tveggja heimsókna úr sama tæki: að þú hafir skráð þig inn, hvað er í innkaupakörfunni þinni og hvaða birtingarstillingar þú kýst. Þær krefjast ekki samþykkis þíns.
type-statistical = Tölfræðilegar vafrakökur
type-statistical-text = Þær skrá hvað notendur gera á vefsvæði til að telja heimsóknir og skilja hvernig síðurnar eru notaðar. Þær krefjast ekki samþykkis þíns þegar niðurstöðurnar eru gerðar ópersónugreinanlegar svo að ekki sé hægt að rekja þær til neins.
type-first-party = Vafrakökur fyrsta aðila (innri)
type-first-party-text = Þær eru vistaðar af vefsvæðinu sem þú heimsækir. Margar eru nauðsynlegar til að það virki en þær geta einnig safnað persónuupplýsingum, fylgst með því sem þú gerir eða verið notaðar í auglýsingaskyni.
type-third-party = Vafrakökur þriðja aðila
type-third-party-text = Þær eru vistaðar af vefsvæði B (oft auglýsingastofu), eða fyrir hönd þess, á meðan þú heimsækir vefsvæði A. Þær gera B kleift að sjá hvaða síður þú hefur skoðað á A.

used-title = Hvaða vafrakökur eru notaðar á vettvanginum <{ $platform }>
used-none = Engar vafrakökur eru tilgreindar fyrir þennan vettvang.

category-necessary-table = Vafrakökur sem eru nauðsynlegar til að vettvangurinn virki rétt / vafrakökur fyrir virkni
category-preferences-table = Vafrakökur fyrir kjörstillingar
category-statistics-table = Tölfræðilegar vafrakökur
category-marketing-table = Vafrakökur fyrir markaðssetningu

column-provider = Heiti þjónustuveitanda
column-function = Hlutverk og staðsetning
column-names = Heiti vafraköku
column-purpose = Tilgangur
column-duration = Varðveislutími

storage-local-storage = í staðbundinni geymslu
storage-session-storage = í lotugeymslu
storage-indexed-db = í IndexedDB
storage-pixel = pixill

control-title = Hvernig á að stjórna vafrakökum í vafranum
control-text = Í vafranum geturðu skoðað vafrakökur, lokað á þær og eytt þeim, fyrir öll vefsvæði eða eitt tiltekið. Ef þú lokar á nauðsynlegar vafrakökur hætta hlutar vettvangsins, svo sem innskráning, að virka. Framleiðendur algengustu vafranna útskýra hvernig þetta er gert:

controller-title = Hver ber ábyrgð
controller-text = { $controller } er ábyrgðaraðili að vinnslu persónuupplýsinga með vafrakökunum sem lýst er á þessari síðu.
controller-contact = Ef þú hefur spurningar eða vilt nýta réttindi þín skaltu skrifa á netfangið { $contact }.
controller-contact-phone = Ef þú hefur spurningar eða vilt nýta réttindi þín skaltu hringja í síma { $contact }.
controller-contact-web = Ef þú hefur spurningar eða vilt nýta réttindi þín skaltu fara á slóðina { $contact }.
controller-privacy = Lesa persónuverndarstefnuna
controller-complaint = Þú getur einnig lagt fram kvörtun hjá persónuverndaryfirvöldum í þínu landi.
