# Y polisi cwcis, o’r top i’r gwaelod.
# Glossary:
# consent = cydsyniad
# withdraw consent = tynnu cydsyniad yn ôl
# object = gwrthwynebu
# data controller = rheolydd data
# data protection authority = awdurdod diogelu data
# provider = darparwr
# purpose = diben
# retention period = cyfnod cadw
# third-party cookie = cwci trydydd parti
# audience measurement = mesur cynulleidfa
#
# $platform yw cyfeiriad y platfform, er enghraifft https://portal.example.

skip-link = Neidio i’r cynnwys
home-link = Yn ôl i { $name }
language-switch = Iaith
choices-shortcut = Gweld neu newid eich dewisiadau

policy-title = Polisi cwcis
policy-updated = Diweddarwyd ddiwethaf ar { $date }
policy-version = Fersiwn { $version }
policy-intro = Mae { $name } yn defnyddio cwcis er mwyn i chi allu mewngofnodi, cael hyd i’ch gosodiadau eto a defnyddio’r platfform yn ddiogel.
policy-intro-analytics = Mae { $name } yn defnyddio cwcis er mwyn i chi allu mewngofnodi, cael hyd i’ch gosodiadau eto a defnyddio’r platfform yn ddiogel. Defnyddir cwcis hefyd ar gyfer dadansoddeg gwe: i ddysgu pa dudalennau sy’n cael eu darllen, ac i’w gwella.

what-title = Beth yw cwci?
what-nature = Ffeil destun fach yw cwci, y mae gwefan yn gofyn i’ch porwr ei storio ar eich cyfrifiadur, eich ffôn neu’ch llechen. Mae’r porwr yn ei gadw am gyfnod penodol ac yn ei anfon yn ôl i’r wefan gyda phob cais newydd.
what-uses = Mae gwefannau’n defnyddio cwcis i’ch adnabod ar ôl i chi fewngofnodi, i gadw cynnwys basged, neu i ddilyn yr hyn rydych yn ei wneud er mwyn llunio ystadegau neu ddangos hysbysebion. Mae ffyrdd eraill o storio neu ddarllen rhywbeth ar eich dyfais, fel storfa leol neu bicsel, yn cael eu trin ar y dudalen hon yn union fel cwcis.

types-title = Mae sawl math o gwcis
type-necessary = Cwcis angenrheidiol (mewnol)
type-necessary-text = Maen nhw’n gwneud i’r wefan weithio. Maen nhw’n eich cofio rhwng dau ymweliad o’r un ddyfais: eich bod wedi mewngofnodi, beth sydd yn eich basged, pa osodiadau arddangos sydd orau gennych. Nid oes angen eich cydsyniad ar eu cyfer.
type-statistical = Cwcis ystadegol
type-statistical-text = Maen nhw’n cofnodi’r hyn y mae defnyddwyr yn ei wneud ar wefan er mwyn cyfrif ymweliadau a deall sut mae tudalennau’n cael eu defnyddio. Nid oes angen eich cydsyniad ar eu cyfer pan fydd y canlyniadau wedi’u gwneud yn ddienw, fel na ellir olrhain neb.
type-first-party = Cwcis parti cyntaf (mewnol)
type-first-party-text = Y wefan rydych yn ymweld â hi sy’n eu storio. Mae angen llawer ohonynt er mwyn i’r wefan weithio, ond gallant hefyd gasglu data personol, olrhain yr hyn rydych yn ei wneud neu gyflwyno hysbysebion.
type-third-party = Cwcis trydydd parti
type-third-party-text = Gwefan B (asiantaeth hysbysebu yn aml) sy’n eu storio, neu fe’u storir ar ei rhan, tra byddwch yn ymweld â gwefan A. Maen nhw’n gadael i B weld pa dudalennau rydych wedi ymweld â nhw ar A.

used-title = Pa gwcis a ddefnyddir ar y platfform <{ $platform }>
used-none = Nid yw’r platfform hwn yn datgan unrhyw gwcis.

category-necessary-table = Cwcis sy’n angenrheidiol er mwyn i’r platfform weithio’n iawn / cwcis swyddogaethol
category-preferences-table = Cwcis dewisiadau personol
category-statistics-table = Cwcis ystadegol
category-marketing-table = Cwcis marchnata

column-provider = Enw darparwr y gwasanaeth
column-function = Swyddogaeth a lleoliad
column-names = Enw’r cwci neu’r cwcis
column-purpose = Dibenion
column-duration = Cyfnod cadw

storage-local-storage = yn y storfa leol
storage-session-storage = yn storfa’r sesiwn
storage-indexed-db = yn IndexedDB
storage-pixel = picsel

control-title = Sut i reoli cwcis yn eich porwr
control-text = Mae’ch porwr yn gadael i chi weld, blocio a dileu cwcis, ar gyfer pob gwefan neu ar gyfer un yn unig. Os byddwch yn blocio cwcis angenrheidiol, ni fydd rhannau o’r platfform, fel mewngofnodi, yn gweithio mwyach. Mae gwneuthurwyr y porwyr mwyaf cyffredin yn esbonio sut i wneud hynny:

controller-title = Pwy sy’n gyfrifol
controller-text = { $controller } yw’r rheolydd data ar gyfer y cwcis a ddisgrifir ar y dudalen hon.
controller-contact = Os oes gennych unrhyw gwestiwn, neu i arfer eich hawliau, ysgrifennwch at { $contact }.
controller-contact-phone = Os oes gennych unrhyw gwestiwn, neu i arfer eich hawliau, ffoniwch { $contact }.
controller-contact-web = Os oes gennych unrhyw gwestiwn, neu i arfer eich hawliau, ewch i { $contact }.
controller-privacy = Darllen y polisi preifatrwydd
controller-complaint = Gallwch hefyd gyflwyno cwyn i’r awdurdod diogelu data yn eich gwlad.
