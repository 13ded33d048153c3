# Il-politika dwar il-cookies, minn fuq s’isfel.
# Glossary:
# consent = kunsens
# withdraw consent = jirtira l-kunsens
# object = joġġezzjona
# data controller = kontrollur tad-data
# data protection authority = awtorità għall-protezzjoni tad-data
# provider = fornitur
# purpose = skop
# retention period = perjodu ta’ żamma
# third-party cookie = cookie ta’ parti terza
# audience measurement = kejl tal-udjenza
#
# $platform huwa l-indirizz tal-pjattaforma, pereżempju https://portal.example.

skip-link = Aqbeż għall-kontenut
home-link = Lura lejn { $name }
language-switch = Lingwa
choices-shortcut = Ara jew ibdel l-għażliet tiegħek

policy-title = Politika dwar il-cookies
policy-updated = L-aħħar aġġornament: { $date }
policy-version = Verżjoni { $version }
policy-intro = Il-pjattaforma { $name } tuża l-cookies biex inti tkun tista’ tilloggja, terġa’ ssib is-settings tiegħek u tuża l-pjattaforma b’mod sigur.
policy-intro-analytics = Il-pjattaforma { $name } tuża l-cookies biex inti tkun tista’ tilloggja, terġa’ ssib is-settings tiegħek u tuża l-pjattaforma b’mod sigur. Tużahom ukoll għall-analitika tal-web: biex isir magħruf liema paġni jinqraw, u biex dawn jittejbu.

what-title = X’inhi cookie?
what-nature = Cookie hija fajl żgħir ta’ test li sit web jitlob lill-browser tiegħek jaħżen fuq il-kompjuter, it-telefown jew it-tablet tiegħek. Il-browser iżommha għal żmien stabbilit u jibgħatha lura lis-sit web ma’ kull talba ġdida.
what-uses = Is-siti web jużaw il-cookies biex jagħrfuk ladarba tkun illoggjajt, biex iżommu l-kontenut tal-karrettun tax-xiri, jew biex isegwu dak li tagħmel ħalli jipproduċu statistika jew juru reklami. Modi oħra kif xi ħaġa tinħażen jew tinqara fuq l-apparat tiegħek, bħall-ħżin lokali jew pixel, jiġu ttrattati f’din il-paġna eżatt bħall-cookies.

types-title = Jeżistu diversi tipi ta’ cookies
type-necessary = Cookies neċessarji (interni)
type-necessary-text = Iħaddmu s-sit web. Jiftakruk bejn żewġ żjarat mill-istess apparat: li int illoggjajt, x’hemm fil-karrettun tiegħek, liema settings tal-wiri tippreferi. Ma jeħtiġux il-kunsens tiegħek.
type-statistical = Cookies statistiċi
type-statistical-text = Jirreġistraw dak li l-utenti jagħmlu fuq sit web biex jingħaddu ż-żjarat u jinftiehem kif jintużaw il-paġni. Ma jeħtiġux il-kunsens tiegħek meta r-riżultati jiġu anonimizzati, b’tali mod li ħadd ma jkun jista’ jiġi traċċat.
type-first-party = Cookies tal-ewwel parti (interni)
type-first-party-text = Jinħażnu mis-sit web li tkun qed iżżur. Ħafna minnhom huma meħtieġa biex jaħdem, iżda jistgħu wkoll jiġbru data personali, isegwu dak li tagħmel jew juru reklami.
type-third-party = Cookies ta’ parti terza
type-third-party-text = Jinħażnu minn sit web B (spiss aġenzija tar-reklamar), jew f’ismu, waqt li tkun qed iżżur sit web A. Jippermettu lil B jara liema paġni żort fuq A.

used-title = Liema cookies jintużaw fuq il-pjattaforma <{ $platform }>
used-none = Din il-pjattaforma ma tiddikjara l-ebda cookie.

category-necessary-table = Cookies neċessarji biex il-pjattaforma taħdem kif suppost / cookies ta’ funzjonalità
category-preferences-table = Cookies tal-preferenzi
category-statistics-table = Cookies statistiċi
category-marketing-table = Cookies tar-reklamar

column-provider = Isem il-fornitur tas-servizz
column-function = Funzjoni u post
column-names = Isem jew ismijiet tal-cookies
column-purpose = Skopijiet
column-duration = Perjodu ta’ żamma

storage-local-storage = fil-ħżin lokali
storage-session-storage = fil-ħżin tas-sessjoni
storage-indexed-db = f’IndexedDB
storage-pixel = pixel

control-title = Kif tikkontrolla l-cookies fil-browser tiegħek
control-text = Il-browser tiegħek iħallik tara, timblokka u tħassar il-cookies, għas-siti web kollha jew għal wieħed biss. Jekk timblokka l-cookies neċessarji, partijiet mill-pjattaforma, bħall-illoggjar, ma jibqgħux jaħdmu. Il-produtturi tal-browsers l-aktar komuni jispjegaw kif tagħmel dan:

controller-title = Min hu responsabbli
controller-text = Il-kontrollur tad-data għall-cookies deskritti f’din il-paġna huwa { $controller }.
controller-contact = Għal kwalunkwe mistoqsija, jew biex teżerċita d-drittijiet tiegħek, ikteb lil { $contact }.
controller-contact-phone = Għal kwalunkwe mistoqsija, jew biex teżerċita d-drittijiet tiegħek, ċempel fuq { $contact }.
controller-contact-web = Għal kwalunkwe mistoqsija, jew biex teżerċita d-drittijiet tiegħek, żur { $contact }.
controller-privacy = Aqra l-politika tal-privatezza
controller-complaint = Tista’ wkoll tressaq ilment mal-awtorità għall-protezzjoni tad-data ta’ pajjiżek.
