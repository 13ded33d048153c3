# Stranice o pogreškama: što se dogodilo i što sada učiniti.

error-back = Natrag na pravila o kolačićima
error-400-title = Ovaj zahtjev nije moguće pročitati
error-400-text = Nešto u njemu nedostaje ili je nepoznato. Ništa nije promijenjeno. Vratite se na stranicu i pokušajte ponovno.
error-403-title = Ovaj obrazac dolazi s druge internetske stranice
error-403-text = Radi vaše zaštite prihvaćaju se samo odabiri s ove internetske stranice. Ništa nije promijenjeno. Otvorite tu stranicu i odaberite na njoj.
error-404-title = Stranica nije pronađena
error-404-text = Na ovoj adresi nema ničega.
error-405-title = Ovdje to nije moguće
error-405-text = Ova adresa postoji, ali ne prima takvu vrstu zahtjeva.
error-413-title = Poslano je previše podataka
error-413-text = Zahtjev je veći od bilo kojeg obrasca na ovoj stranici. Ništa nije promijenjeno.
error-421-title = Nepoznata internetska stranica
error-421-text = Na ovom poslužitelju nema pravila o kolačićima za adresu koju ste zatražili.
error-500-title = Nešto je pošlo po zlu
error-500-text = Pogreška je na našoj strani i zabilježena je. Pokušajte ponovno poslije.
error-503-title = Trenutačno nedostupno
error-503-text = Pravila o kolačićima ove internetske stranice upravo se popravljaju. Pokušajte ponovno za nekoliko minuta.
