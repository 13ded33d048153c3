# Les pàgines d’error: què ha passat i què cal fer ara.

error-back = Torneu a la política de galetes
error-400-title = Aquesta petició no es pot llegir
error-400-text = Hi falta alguna cosa o conté un element desconegut. No s’ha modificat res. Torneu a la pàgina i proveu-ho de nou.
error-403-title = Aquest formulari prové d’un altre lloc web
error-403-text = Per protegir-vos, només s’accepten eleccions fetes a la pàgina mateixa d’aquest lloc web. No s’ha modificat res. Obriu la pàgina i feu-hi l’elecció.
error-404-title = No s’ha trobat la pàgina
error-404-text = En aquesta adreça no hi ha res.
error-405-title = Aquí no és possible
error-405-text = Aquesta adreça existeix, però no admet aquesta mena de petició.
error-413-title = S’ha enviat massa informació
error-413-text = La petició és més gran que qualsevol formulari d’aquesta pàgina. No s’ha modificat res.
error-421-title = Lloc web desconegut
error-421-text = Aquest servidor no té cap política de galetes per a l’adreça que heu demanat.
error-500-title = Hi ha hagut un error
error-500-text = L’error és nostre i ha quedat enregistrat. Torneu-ho a provar més tard, si us plau.
error-503-title = No disponible en aquest moment
error-503-text = La política de galetes d’aquest lloc web s’està reparant. Torneu-ho a provar d’aquí a uns minuts, si us plau.
