# Potvrda za posjetitelja i što vrijedi kad evidencija nije dostupna.
# Datum završava točkom, zato iza njega ne dolazi još jedna.

receipt-link = Vaša potvrda s poviješću vaših odabira
receipt-title = Potvrda o vašim odabirima
receipt-intro = Ovdje je prikazano što je zabilježeno o vašim odabirima na platformi { $name }. Potvrdu može otvoriti samo preglednik u kojem se nalazi vaš kolačić. Uz nju se ne čuvaju ni IP adresa ni ime ni identifikacija preglednika.
receipt-none-text = U vašem pregledniku nema odabira s potvrdom za ovu internetsku stranicu.
receipt-unknown = Za vaš kolačić nije ništa zabilježeno. Zapis je možda izbrisan ili je isteklo njegovo razdoblje pohrane.
receipt-current = Vaš odabir od { $made }
receipt-replaced = Zamijenjeno: vaš odabir od { $made }
receipt-id = Potvrda
receipt-made = Datum odabira
receipt-until = Čuva se do
receipt-decision = Odluka
receipt-decision-accept-all = Prihvati sve
receipt-decision-reject-all = Odbij sve
receipt-decision-save = Odabir za svaku uslugu
receipt-language = Jezik obavijesti
receipt-notice = Obavijest koja vam je prikazana
receipt-policy = Verzija pravila
receipt-gpc = Global Privacy Control
receipt-gpc-on = Vaš je preglednik poslao signal.
receipt-gpc-off = Vaš preglednik nije poslao signal.
receipt-preview = Ovaj je odabir napravljen u pretpregledu. Ne ubraja se u statistiku.
receipt-services = Vaši odgovori
receipt-service = Usluga
receipt-answer = Odgovor
receipt-yes = Da
receipt-no = Ne
receipt-necessary = Uvijek uključeno
receipt-changes = Što se otad promijenilo u pravilima
receipt-changes-none = Otad se u pravilima ništa nije promijenilo.
receipt-changes-unknown = Obavijest koja vam je prikazana nije u arhivi, pa je nije moguće usporediti.
receipt-subject = Stavka
receipt-then = Tada
receipt-now = Sada
receipt-absent = Nije navedeno
receipt-keep = Sačuvajte ovu potvrdu kao datoteku (JSON)
receipt-withdraw = Povuci sve
receipt-withdraw-text = Time se sve usluge odbijaju odjednom. U svakom trenutku možete se ponovno predomisliti.

store-away-title = Vaš odabir nije bilo moguće zabilježiti
store-away-yes = Svaku privolu moramo zabilježiti prije nego što počne vrijediti, a to trenutačno nije moguće. Ono na što ste pristali nije uključeno. Pokušajte ponovno za nekoliko minuta.
store-away-no = Ono što ste odbili ipak je isključeno, ali vaš odabir nije zabilježen.
store-away-receipt = Zapisi se trenutačno ne mogu pročitati. Pokušajte ponovno za nekoliko minuta. To ne utječe na sam vaš odabir.
