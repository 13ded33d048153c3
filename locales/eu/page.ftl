# Cookieen politika, goitik behera.
# $platform plataformaren helbidea da, adibidez https://ataria.example.
#
# Glossary:
# consent = adostasuna
# data controller = tratamenduaren arduraduna
# necessary cookies = beharrezko cookieak
# statistical cookies = cookie estatistikoak
# first-party cookies = cookie propioak
# third-party cookies = hirugarrenen cookieak
# retention period = kontserbazio-epea
# purpose = helburua
# data protection authority = datuak babesteko agintaritza
# receipt = egiaztagiria
#
# Irakurleari «zu» esaten zaio. Izenak eta datak ezin dira deklinatu: haien ondoren izen arrunt bat
# («plataforma») edo haien aurretik bi puntu jartzen dira.

skip-link = Joan edukira
home-link = Itzuli hona: { $name }
language-switch = Hizkuntza
choices-shortcut = Ikusi edo aldatu zure aukerak

policy-title = Cookieen politika
policy-updated = Azken eguneratzea: { $date }
policy-version = Bertsioa: { $version }
policy-intro = { $name } plataformak cookieak erabiltzen ditu zuk saioa hasi, zure ezarpenak berreskuratu eta plataforma segurtasunez erabili ahal izateko.
policy-intro-analytics = { $name } plataformak cookieak erabiltzen ditu zuk saioa hasi, zure ezarpenak berreskuratu eta plataforma segurtasunez erabili ahal izateko. Audientziaren neurketarako ere erabiltzen ditu: zer orri irakurtzen diren jakiteko eta orriak hobetzeko.

what-title = Zer da cookie bat?
what-nature = Cookie bat testu-fitxategi txiki bat da: webgune batek zure nabigatzaileari eskatzen dio ordenagailuan, telefonoan edo tabletan gorde dezala. Nabigatzaileak denbora jakin batez gordetzen du, eta eskaera berri bakoitzarekin webguneari bidaltzen dio berriz.
what-uses = Webguneek hainbat gauzatarako erabiltzen dituzte cookieak: saioa hasi ondoren zu ezagutzeko, saskiaren edukia gordetzeko, edo egiten duzunaren jarraipena egiteko, estatistikak egite edo publizitatea erakuste aldera. Zure gailuan zerbait gordetzeko edo irakurtzeko beste moduak ere, hala nola tokiko biltegia edo pixel bat, cookietzat hartzen dira orri honetan.

types-title = Hainbat cookie mota daude
type-necessary = Beharrezko cookieak (barnekoak)
type-necessary-text = Webguneak funtziona dezan balio dute. Gailu beretik egindako bi bisitaren artean gogoratzen dute saioa hasita duzula, zer duzun saskian eta zein bistaratze-ezarpen nahiago dituzun. Ez dute zure adostasunik behar.
type-statistical = Cookie estatistikoak
type-statistical-text = Erabiltzaileek webgune batean egiten dutena erregistratzen dute, bisitak zenbatzeko eta orriak nola erabiltzen diren ulertzeko. Ez dute zure adostasunik behar emaitzak anonimizatuta daudenean, inor identifikatu ezin izateko moduan.
type-first-party = Cookie propioak (barnekoak)
type-first-party-text = Bisitatzen ari zaren webguneak gordetzen ditu. Asko beharrezkoak dira webguneak funtziona dezan, baina datu pertsonalak ere bil ditzakete, egiten duzunaren jarraipena egin edo publizitatea erakutsi.
type-third-party = Hirugarrenen cookieak
type-third-party-text = B webgune batek (askotan publizitate-agentzia batek), edo haren izenean beste norbaitek, gordetzen ditu, zu A webgune bat bisitatzen ari zarela. A webgunean zer orri bisitatu dituzun ikusteko aukera ematen diote B webguneari.

used-title = Zer cookie erabiltzen diren <{ $platform }> plataforman
used-none = Plataforma honek ez du cookierik deklaratzen.

category-necessary-table = Plataformak behar bezala funtzionatzeko beharrezko cookieak / funtzionaltasun-cookieak
category-preferences-table = Hobespen-cookieak
category-statistics-table = Cookie estatistikoak
category-marketing-table = Publizitate-cookieak

column-provider = Zerbitzu-hornitzailearen izena
column-function = Funtzioa eta kokapena
column-names = Cookiearen edo cookieen izena
column-purpose = Helburuak
column-duration = Kontserbazio-epea

storage-local-storage = tokiko biltegian
storage-session-storage = saioko biltegian
storage-indexed-db = IndexedDB biltegian
storage-pixel = pixela

control-title = Nola kontrolatu cookieak zure nabigatzailean
control-text = Zure nabigatzailean cookieak ikusi, blokeatu eta ezaba ditzakezu, webgune guztietakoak edo bakar batekoak. Beharrezko cookieak blokeatzen badituzu, plataformaren zati batzuek, hala nola saio-hasierak, ez dute funtzionatuko. Nabigatzaile erabilienen egileek nola egin azaltzen dute:

controller-title = Nor den arduraduna
controller-text = { $controller } da orri honetan deskribatutako cookieen bidezko tratamenduaren arduraduna.
controller-contact = Edozein galdera egiteko edo zure eskubideak baliatzeko, idatzi helbide honetara: { $contact }.
controller-contact-phone = Edozein galdera egiteko edo zure eskubideak baliatzeko, deitu telefono honetara: { $contact }.
controller-contact-web = Edozein galdera egiteko edo zure eskubideak baliatzeko, joan helbide honetara: { $contact }.
controller-privacy = Irakurri pribatutasun-politika
controller-complaint = Erreklamazioa ere aurkez dezakezu zure herrialdeko datuak babesteko agintaritzan.
