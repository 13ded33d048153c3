# A política de cookies, de arriba abaixo.
# $platform é o enderezo da plataforma, por exemplo https://portal.example.
#
# Glossary:
# consent = consentimento
# data controller = responsable do tratamento
# necessary cookies = cookies necesarias
# statistical cookies = cookies estatísticas
# first-party cookies = cookies propias
# third-party cookies = cookies de terceiros
# retention period = prazo de conservación
# purpose = finalidade
# data protection authority = autoridade de protección de datos
# receipt = xustificante
#
# Trátase de vostede a quen le, como nos servizos públicos. «Cookie» é feminino.

skip-link = Ir ao contido
home-link = Volver a { $name }
language-switch = Lingua
choices-shortcut = Ver ou cambiar as súas escollas

policy-title = Política de cookies
policy-updated = Última actualización: { $date }
policy-version = Versión { $version }
policy-intro = { $name } utiliza cookies para que vostede poida iniciar sesión, recuperar os seus axustes e usar a plataforma con seguridade.
policy-intro-analytics = { $name } utiliza cookies para que vostede poida iniciar sesión, recuperar os seus axustes e usar a plataforma con seguridade. Tamén as utiliza para a medición de audiencia: saber que páxinas se len e melloralas.

what-title = Que é unha cookie?
what-nature = Unha cookie é un pequeno ficheiro de texto que un sitio web lle pide ao seu navegador que garde no seu ordenador, teléfono ou tableta. O navegador consérvaa durante un tempo determinado e envíalla de volta ao sitio web con cada nova petición.
what-uses = Os sitios web usan as cookies para recoñecer quen iniciou sesión, para conservar o contido dun carro da compra ou para seguir a súa actividade, co fin de elaborar estatísticas ou de amosar publicidade. As outras formas de almacenar ou ler información no seu dispositivo, como o almacenamento local ou un píxel, trátanse nesta páxina igual ca as cookies.

types-title = Existen varios tipos de cookies
type-necessary = Cookies necesarias (internas)
type-necessary-text = Fan que o sitio web funcione. Lémbranse de vostede entre dúas visitas desde o mesmo dispositivo: que iniciou sesión, que hai no seu carro da compra e que axustes de visualización prefire. Non requiren o seu consentimento.
type-statistical = Cookies estatísticas
type-statistical-text = Rexistran o que fan os usuarios nun sitio web para contar as visitas e entender como se usan as páxinas. Non requiren o seu consentimento cando os resultados se anonimizan, de xeito que non se poida identificar a ninguén.
type-first-party = Cookies propias (internas)
type-first-party-text = Gárdaas o sitio web que está a visitar. Moitas son necesarias para que funcione, pero tamén poden recoller datos persoais, rastrexar o que fai ou amosar publicidade.
type-third-party = Cookies de terceiros
type-third-party-text = Gárdaas un sitio web B (a miúdo unha axencia de publicidade), ou alguén no seu nome, mentres vostede visita un sitio web A. Permítenlle a B ver que páxinas visitou en A.

used-title = Que cookies se utilizan na plataforma <{ $platform }>
used-none = Esta plataforma non declara ningunha cookie.

category-necessary-table = Cookies necesarias para o bo funcionamento da plataforma / cookies de funcionalidade
category-preferences-table = Cookies de preferencias
category-statistics-table = Cookies estatísticas
category-marketing-table = Cookies publicitarias

column-provider = Nome do provedor do servizo
column-function = Función e localización
column-names = Nome da cookie ou cookies
column-purpose = Finalidades
column-duration = Prazo de conservación

storage-local-storage = no almacenamento local
storage-session-storage = no almacenamento de sesión
storage-indexed-db = en IndexedDB
storage-pixel = píxel

control-title = Como controlar as cookies no seu navegador
control-text = O seu navegador permítelle ver, bloquear e eliminar as cookies, de todos os sitios web ou dun só. Se bloquea as cookies necesarias, algunhas partes da plataforma, como o inicio de sesión, deixarán de funcionar. Os fabricantes dos navegadores máis habituais explican como facelo:

controller-title = Quen é o responsable
controller-text = { $controller } é responsable do tratamento en relación coas cookies descritas nesta páxina.
controller-contact = Para calquera pregunta, ou para exercer os seus dereitos, escriba a { $contact }.
controller-contact-phone = Para calquera pregunta, ou para exercer os seus dereitos, chame ao { $contact }.
controller-contact-web = Para calquera pregunta, ou para exercer os seus dereitos, visite { $contact }.
controller-privacy = Ler a política de privacidade
controller-complaint = Tamén pode presentar unha reclamación ante a autoridade de protección de datos do seu país.
