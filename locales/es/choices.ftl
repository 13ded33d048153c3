# El formulario de consentimiento, y lo que dice de una elección.

choices-title = Sus elecciones
choices-intro = Nada de lo que requiere su consentimiento se utiliza antes de que usted diga que sí. Usted decide sobre cada servicio y puede cambiar de opinión aquí en cualquier momento.
choices-nothing = No hay nada que decidir: esta plataforma no utiliza cookies que requieran su consentimiento.

status-none = Todavía no ha hecho ninguna elección. Los servicios que requieren su consentimiento están desactivados.
status-made = Elección guardada el { $made }. Se conserva hasta el { $until }.
status-withdraw = Para retirar todos los consentimientos que ha dado, seleccione «Rechazar todo».
status-expired = Su elección del { $made } caducó el { $until }. Por favor, elija de nuevo; sus respuestas anteriores ya están marcadas.
status-stale = Esto es lo que ha cambiado desde su elección del { $made }. Por favor, compruebe sus respuestas y guárdelas de nuevo.
status-stale-new = Nuevo: { $service }
status-stale-changed = Modificado en lo esencial: { $service }
status-gpc-honoured = Su navegador envía la señal Global Privacy Control. Se ha respetado: la publicidad está desactivada, salvo que la acepte a continuación.
status-gpc-overridden = Su navegador envía la señal Global Privacy Control. Aun así, usted ha aceptado la publicidad, de modo que prevalece su propia elección.

old-questions-title = Su elección todavía no se ha guardado
old-questions-text = La política ha cambiado mientras usted la leía. Sus respuestas siguen marcadas, y las novedades están señaladas. Por favor, compruebe las respuestas y guarde de nuevo.

leftovers-sent = Estas cookies pertenecen a servicios desactivados, pero su navegador todavía las tiene. Guarde sus elecciones una vez más o elimine las cookies en los ajustes de su navegador:
leftovers-unseen = Estos elementos de servicios que usted ha rechazado no se pueden ver ni eliminar desde aquí. Si los había aceptado antes, elimínelos en los ajustes de su navegador:

category-necessary = Necesarias
category-necessary-text = La plataforma no puede funcionar sin estas cookies. Están siempre activas.
category-preferences = Preferencias
category-preferences-text = Recuerdan ajustes que hacen que la plataforma le resulte más cómoda.
category-statistics = Estadísticas
category-statistics-text = Miden cómo se usa la plataforma.
category-marketing = Publicidad
category-marketing-text = Muestran publicidad y le siguen con esa finalidad, a menudo de un sitio web a otro.

service-always-on = Siempre activo
service-new = Nuevo
service-changed = Modificado
service-exempt = Activo sin consentimiento: la ley exime de él a esta medición de audiencia.
service-object = Me opongo
service-gpc = Desactivado por su señal Global Privacy Control.
service-first-party = Servicio propio
service-third-party = Servicio de terceros
service-country = País: { $country }
service-privacy = Política de privacidad de { $provider }

button-reject = Rechazar todo
button-accept = Aceptar todo
button-save = Guardar mis elecciones
