# Paginile de eroare: ce s-a întâmplat și ce este de făcut acum.

error-back = Înapoi la politica privind cookie-urile
error-400-title = Această cerere nu poate fi citită
error-400-text = Ceva din ea lipsește sau este necunoscut. Nu s-a modificat nimic. Reveniți la pagină și încercați din nou.
error-403-title = Acest formular vine de pe alt site
error-403-text = Pentru protecția dumneavoastră, alegerile sunt acceptate numai de pe pagina proprie a acestui site. Nu s-a modificat nimic. Deschideți pagina și alegeți acolo.
error-404-title = Pagina nu a fost găsită
error-404-text = La această adresă nu se află nimic.
error-405-title = Nu este posibil aici
error-405-text = Această adresă există, dar nu acceptă acest tip de cerere.
error-413-title = S-au trimis prea multe date
error-413-text = Cererea este mai mare decât orice formular de pe această pagină. Nu s-a modificat nimic.
error-421-title = Site necunoscut
error-421-text = Acest server nu are o politică privind cookie-urile pentru adresa pe care ați cerut-o.
error-500-title = Ceva nu a mers bine
error-500-text = Eroarea ne aparține și a fost înregistrată. Vă rugăm să încercați din nou mai târziu.
error-503-title = Momentan indisponibil
error-503-text = Politica privind cookie-urile a acestui site este în curs de remediere. Vă rugăm să încercați din nou peste câteva minute.
