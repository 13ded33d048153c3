# Koliko se dugo nešto čuva: zadnji stupac tablica i trajanje odabira.

# Čuva se u pregledniku dok se preglednik ne zatvori.
duration-session = do zatvaranja preglednika
# Čuva se u pregledniku bez vremenskog ograničenja.
duration-persistent = dok ga ne izbrišete

duration-days = { $count ->
    [one] { $count } dan
    [few] { $count } dana
   *[other] { $count } dana
}
duration-weeks = { $count ->
    [one] { $count } tjedan
    [few] { $count } tjedna
   *[other] { $count } tjedana
}
duration-months = { $count ->
    [one] { $count } mjesec
    [few] { $count } mjeseca
   *[other] { $count } mjeseci
}
duration-years = { $count ->
    [one] { $count } godina
    [few] { $count } godine
   *[other] { $count } godina
}

# Najdulje moguće trajanje; može biti i kraće.
duration-up-to-days = do { $count } dana
duration-up-to-weeks = { $count ->
    [one] do { $count } tjedna
    [few] do { $count } tjedna
   *[other] do { $count } tjedana
}
duration-up-to-months = { $count ->
    [one] do { $count } mjeseca
    [few] do { $count } mjeseca
   *[other] do { $count } mjeseci
}
duration-up-to-years = { $count ->
    [one] do { $count } godine
    [few] do { $count } godine
   *[other] do { $count } godina
}
