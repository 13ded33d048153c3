# Stranice o greškama: šta se dogodilo i šta sada uraditi.

error-back = Nazad na politiku kolačića
error-400-title = Ovaj zahtjev nije moguće pročitati
error-400-text = Nešto u njemu nedostaje ili je nepoznato. Ništa nije promijenjeno. Vratite se na stranicu i pokušajte ponovo.
error-403-title = Ovaj obrazac dolazi s druge web-stranice
error-403-text = Radi vaše zaštite prihvata se samo izbor s ove web-stranice. Ništa nije promijenjeno. Otvorite tu stranicu i izaberite na njoj.
error-404-title = Stranica nije pronađena
error-404-text = Na ovoj adresi nema ničega.
error-405-title = Ovdje to nije moguće
error-405-text = Ova adresa postoji, ali ne prima takvu vrstu zahtjeva.
error-413-title = Poslano je previše podataka
error-413-text = Zahtjev je veći od bilo kojeg obrasca na ovoj stranici. Ništa nije promijenjeno.
error-421-title = Nepoznata web-stranica
error-421-text = Na ovom serveru nema politike kolačića za adresu koju ste zatražili.
error-500-title = Nešto je pošlo po zlu
error-500-text = Greška je na našoj strani i zabilježena je. Pokušajte ponovo kasnije.
error-503-title = Trenutno nedostupno
error-503-text = Politika kolačića ove web-stranice upravo se popravlja. Pokušajte ponovo za nekoliko minuta.
