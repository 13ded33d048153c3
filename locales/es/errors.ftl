# Las páginas de error: qué ha pasado y qué hacer ahora.

error-back = Volver a la política de cookies
error-400-title = Esta petición no se puede leer
error-400-text = Le falta algo o contiene un elemento desconocido. No se ha modificado nada. Vuelva a la página e inténtelo de nuevo.
error-403-title = Este formulario procede de otro sitio web
error-403-text = Para protegerle, solo se aceptan elecciones hechas en la propia página de este sitio web. No se ha modificado nada. Abra la página y elija allí.
error-404-title = Página no encontrada
error-404-text = No hay nada en esta dirección.
error-405-title = Aquí no es posible
error-405-text = Esta dirección existe, pero no admite este tipo de petición.
error-413-title = Envío demasiado grande
error-413-text = La petición es mayor que cualquier formulario de esta página. No se ha modificado nada.
error-421-title = Sitio web desconocido
error-421-text = Este servidor no tiene ninguna política de cookies para la dirección que ha solicitado.
error-500-title = Algo ha fallado
error-500-text = El error es nuestro y ha quedado registrado. Por favor, inténtelo de nuevo más tarde.
error-503-title = No disponible en este momento
error-503-text = La política de cookies de este sitio web se está reparando. Por favor, inténtelo de nuevo dentro de unos minutos.
