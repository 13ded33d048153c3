# As páxinas de erro: que pasou e que facer agora.

error-back = Volver á política de cookies
error-400-title = Esta petición non se pode ler
error-400-text = Fáltalle algo ou contén un elemento descoñecido. Non se modificou nada. Volva á páxina e inténteo de novo.
error-403-title = Este formulario procede doutro sitio web
error-403-text = Para a súa protección, só se aceptan escollas feitas na propia páxina deste sitio web. Non se modificou nada. Abra a páxina e escolla nela.
error-404-title = Páxina non atopada
error-404-text = Non hai nada neste enderezo.
error-405-title = Aquí non é posible
error-405-text = Este enderezo existe, pero non admite este tipo de petición.
error-413-title = Envío demasiado grande
error-413-text = A petición é maior ca calquera formulario desta páxina. Non se modificou nada.
error-421-title = Sitio web descoñecido
error-421-text = Este servidor non ten ningunha política de cookies para o enderezo que solicitou.
error-500-title = Algo fallou
error-500-text = O erro é noso e quedou rexistrado. Por favor, inténteo de novo máis tarde.
error-503-title = Non dispoñible neste momento
error-503-text = A política de cookies deste sitio web estase a reparar. Por favor, inténteo de novo dentro duns minutos.
