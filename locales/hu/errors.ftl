# A hibaoldalak: mi történt, és mi a teendő most.

error-back = Vissza a sütikezelési szabályzathoz
error-400-title = Ez a kérés nem értelmezhető
error-400-text = Valami hiányzik belőle, vagy ismeretlen elemet tartalmaz. Semmi sem változott. Térjen vissza az oldalra, és próbálja újra.
error-403-title = Ez az űrlap másik webhelyről érkezett
error-403-text = Az Ön védelme érdekében csak e webhely saját oldaláról fogadunk el választásokat. Semmi sem változott. Nyissa meg az oldalt, és ott válasszon.
error-404-title = Az oldal nem található
error-404-text = Ezen a címen nincs semmi.
error-405-title = Itt nem lehetséges
error-405-text = Ez a cím létezik, de ilyen kérést nem fogad.
error-413-title = Túl sok adat érkezett
error-413-text = A kérés nagyobb, mint az oldal bármelyik űrlapja. Semmi sem változott.
error-421-title = Ismeretlen webhely
error-421-text = Ezen a kiszolgálón nincs sütikezelési szabályzat a kért címhez.
error-500-title = Hiba történt
error-500-text = A hiba nálunk keletkezett, és naplóztuk. Kérjük, próbálja újra később.
error-503-title = Jelenleg nem érhető el
error-503-text = A webhely sütikezelési szabályzatát éppen javítjuk. Kérjük, próbálja újra néhány perc múlva.
