# Per quanto tempo qualcosa è conservato: l’ultima colonna delle tabelle, e la durata di una scelta.

# Conservato nel browser finché non viene chiuso.
duration-session = fino alla chiusura del browser
# Conservato nel browser senza scadenza.
duration-persistent = finché non lo elimini

duration-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
duration-weeks = { $count ->
    [one] { $count } settimana
   *[other] { $count } settimane
}
duration-months = { $count ->
    [one] { $count } mese
   *[other] { $count } mesi
}
duration-years = { $count ->
    [one] { $count } anno
   *[other] { $count } anni
}

# La durata massima; può essere più breve.
duration-up-to-days = { $count ->
    [one] al massimo { $count } giorno
   *[other] al massimo { $count } giorni
}
duration-up-to-weeks = { $count ->
    [one] al massimo { $count } settimana
   *[other] al massimo { $count } settimane
}
duration-up-to-months = { $count ->
    [one] al massimo { $count } mese
   *[other] al massimo { $count } mesi
}
duration-up-to-years = { $count ->
    [one] al massimo { $count } anno
   *[other] al massimo { $count } anni
}
