# Klaidų puslapiai: kas atsitiko ir ką dabar daryti.

error-back = Grįžti į slapukų politiką
error-400-title = Šios užklausos negalima perskaityti
error-400-text = Joje kažko trūksta arba kažkas nežinoma. Niekas nepakeista. Grįžkite į puslapį ir bandykite dar kartą.
error-403-title = Ši forma gauta iš kitos svetainės
error-403-text = Siekiant jus apsaugoti, pasirinkimai priimami tik iš pačios šios svetainės puslapio. Niekas nepakeista. Atverkite puslapį ir pasirinkite ten.
error-404-title = Puslapis nerastas
error-404-text = Šiuo adresu nieko nėra.
error-405-title = Čia tai neįmanoma
error-405-text = Toks adresas yra, tačiau tokios užklausos jis nepriima.
error-413-title = Išsiųsta per daug duomenų
error-413-text = Užklausa didesnė už bet kurią šio puslapio formą. Niekas nepakeista.
error-421-title = Nežinoma svetainė
error-421-text = Šiame serveryje nėra slapukų politikos jūsų prašomam adresui.
error-500-title = Įvyko klaida
error-500-text = Klaida yra mūsų pusėje ir užregistruota žurnale. Prašome pabandyti vėliau.
error-503-title = Šiuo metu nepasiekiama
error-503-text = Šios svetainės slapukų politika taisoma. Prašome pabandyti dar kartą po kelių minučių.
