# Y ffurflen gydsynio, a’r hyn y mae’n ei ddweud am ddewis.

choices-title = Eich dewisiadau
choices-intro = Ni ddefnyddir dim y mae angen eich cydsyniad ar ei gyfer cyn i chi gytuno. Chi sy’n penderfynu ar gyfer pob gwasanaeth, a gallwch newid eich meddwl yma unrhyw bryd.
choices-nothing = Nid oes dim i’w benderfynu: nid yw’r platfform hwn yn defnyddio unrhyw gwcis y mae angen eich cydsyniad ar eu cyfer.

status-none = Nid ydych wedi gwneud dewis eto. Mae’r gwasanaethau y mae angen eich cydsyniad ar eu cyfer wedi’u diffodd.
status-made = Cadwyd ar { $made }. Bydd eich dewis yn cael ei gadw tan { $until }.
status-withdraw = I dynnu’ch cydsyniad yn ôl ar gyfer popeth y cytunoch iddo, dewiswch ‘Gwrthod y cyfan’.
status-expired = Daeth y dewis a wnaethoch ar { $made } i ben ar { $until }. Dewiswch eto, os gwelwch yn dda; mae’ch atebion blaenorol wedi’u llenwi’n barod.
status-stale = Yr hyn sydd wedi newid ers i chi ddewis ar { $made }. Gwiriwch eich atebion a’u cadw eto, os gwelwch yn dda.
status-stale-new = Newydd: { $service }
status-stale-changed = Wedi newid o ran sylwedd: { $service }
status-gpc-honoured = Mae’ch porwr yn anfon y signal Global Privacy Control. Mae wedi’i barchu: mae marchnata wedi’i ddiffodd, oni bai eich bod yn cytuno iddo isod.
status-gpc-overridden = Mae’ch porwr yn anfon y signal Global Privacy Control. Er hynny, rydych wedi cytuno i farchnata, felly eich dewis chi sy’n cyfrif.

old-questions-title = Nid yw’ch dewis wedi’i gadw eto
old-questions-text = Newidiodd y polisi tra oeddech yn ei ddarllen. Mae’ch atebion wedi’u llenwi o hyd, ac mae’r hyn sy’n newydd wedi’i farcio. Gwiriwch nhw a’u cadw eto, os gwelwch yn dda.

leftovers-sent = Mae’r cwcis hyn yn perthyn i wasanaethau sydd wedi’u diffodd, ond maen nhw gan eich porwr o hyd. Cadwch eich dewisiadau unwaith eto, neu dilëwch y cwcis yng ngosodiadau eich porwr:
leftovers-unseen = Mae’r eitemau hyn yn perthyn i wasanaethau a wrthodwyd gennych, ac ni ellir eu gweld na’u dileu o’r fan hon. Os cytunoch iddynt o’r blaen, dilëwch nhw yng ngosodiadau eich porwr:

category-necessary = Angenrheidiol
category-necessary-text = Ni all y platfform weithio heb y rhain. Maen nhw ymlaen bob amser.
category-preferences = Dewisiadau personol
category-preferences-text = Mae’r rhain yn cofio gosodiadau sy’n gwneud y platfform yn fwy cyfforddus i chi.
category-statistics = Ystadegau
category-statistics-text = Mae’r rhain yn mesur sut mae’r platfform yn cael ei ddefnyddio.
category-marketing = Marchnata
category-marketing-text = Mae’r rhain yn cyflwyno hysbysebion ac yn eich dilyn at y diben hwnnw, yn aml o un wefan i’r llall.

service-always-on = Ymlaen bob amser
service-new = Newydd
service-changed = Wedi newid
service-exempt = Ymlaen heb gydsyniad: mae’r gyfraith yn eithrio’r mesur cynulleidfa hwn rhag y gofyniad am gydsyniad.
service-object = Rwy’n gwrthwynebu
service-gpc = Wedi’i ddiffodd oherwydd eich signal Global Privacy Control.
service-first-party = Parti cyntaf
service-third-party = Trydydd parti
service-country = Gwlad: { $country }
service-privacy = Polisi preifatrwydd { $provider }

button-reject = Gwrthod y cyfan
button-accept = Derbyn y cyfan
button-save = Cadw fy newisiadau
