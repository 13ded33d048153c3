# La política de cookies, de arriba abajo.
# $platform es la dirección de la plataforma, por ejemplo https://portal.example.
#
# Glossary:
# consent = consentimiento
# data controller = responsable del tratamiento
# necessary cookies = cookies necesarias
# statistical cookies = cookies estadísticas
# first-party cookies = cookies propias
# third-party cookies = cookies de terceros
# retention period = plazo de conservación
# purpose = finalidad
# data protection authority = autoridad de protección de datos
# receipt = justificante
#
# Se trata de usted a quien lee. «Cookie» es femenino, como en las guías de la AEPD.

skip-link = Ir al contenido
home-link = Volver a { $name }
language-switch = Idioma
choices-shortcut = Ver o cambiar sus elecciones

policy-title = Política de cookies
policy-updated = Última actualización: { $date }
policy-version = Versión { $version }
policy-intro = { $name } utiliza cookies para que usted pueda iniciar sesión, recuperar sus ajustes y usar la plataforma con seguridad.
policy-intro-analytics = { $name } utiliza cookies para que usted pueda iniciar sesión, recuperar sus ajustes y usar la plataforma con seguridad. También las utiliza para la medición de audiencia: saber qué páginas se leen y mejorarlas.

what-title = ¿Qué es una cookie?
what-nature = Una cookie es un pequeño archivo de texto que un sitio web pide a su navegador que guarde en su ordenador, teléfono o tableta. El navegador la conserva durante un tiempo determinado y la envía de vuelta al sitio web con cada nueva petición.
what-uses = Los sitios web usan las cookies para reconocerle una vez que ha iniciado sesión, para conservar el contenido de un carrito o para seguir lo que hace, con el fin de elaborar estadísticas o mostrar publicidad. Las demás formas de almacenar o leer información en su dispositivo, como el almacenamiento local o un píxel, se tratan en esta página igual que las cookies.

types-title = Existen varios tipos de cookies
type-necessary = Cookies necesarias (internas)
type-necessary-text = Hacen que el sitio web funcione. Le reconocen entre dos visitas desde el mismo dispositivo: recuerdan que ha iniciado sesión, qué hay en su carrito y qué ajustes de visualización prefiere. No requieren su consentimiento.
type-statistical = Cookies estadísticas
type-statistical-text = Registran lo que hacen los usuarios en un sitio web para contar las visitas y entender cómo se usan las páginas. No requieren su consentimiento cuando los resultados se anonimizan, de modo que no se pueda identificar a nadie.
type-first-party = Cookies propias (internas)
type-first-party-text = Las guarda el sitio web que está visitando. Muchas son necesarias para que funcione, pero también pueden recoger datos personales, rastrear lo que hace o mostrar publicidad.
type-third-party = Cookies de terceros
type-third-party-text = Las guarda un sitio web B (a menudo una agencia de publicidad), u otro en su nombre, mientras usted visita un sitio web A. Permiten a B ver qué páginas ha visitado en A.

used-title = Qué cookies se utilizan en la plataforma <{ $platform }>
used-none = Esta plataforma no declara ninguna cookie.

category-necessary-table = Cookies necesarias para el buen funcionamiento de la plataforma / cookies de funcionalidad
category-preferences-table = Cookies de preferencias
category-statistics-table = Cookies estadísticas
category-marketing-table = Cookies publicitarias

column-provider = Nombre del proveedor del servicio
column-function = Función y ubicación
column-names = Nombre de la cookie o cookies
column-purpose = Finalidades
column-duration = Plazo de conservación

storage-local-storage = en el almacenamiento local
storage-session-storage = en el almacenamiento de sesión
storage-indexed-db = en IndexedDB
storage-pixel = píxel

control-title = Cómo controlar las cookies en su navegador
control-text = Su navegador le permite ver, bloquear y eliminar las cookies, de todos los sitios web o de uno solo. Si bloquea las cookies necesarias, algunas partes de la plataforma, como el inicio de sesión, dejarán de funcionar. Los fabricantes de los navegadores más habituales explican cómo hacerlo:

controller-title = Quién es el responsable
controller-text = { $controller } es responsable del tratamiento en relación con las cookies descritas en esta página.
controller-contact = Para cualquier pregunta, o para ejercer sus derechos, escriba a { $contact }.
controller-contact-phone = Para cualquier pregunta, o para ejercer sus derechos, llame al { $contact }.
controller-contact-web = Para cualquier pregunta, o para ejercer sus derechos, visite { $contact }.
controller-privacy = Leer la política de privacidad
controller-complaint = También puede presentar una reclamación ante la autoridad de protección de datos de su país.
