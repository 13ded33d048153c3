# Jak długo coś jest przechowywane: ostatnia kolumna tabel i czas obowiązywania wyboru.

# Przechowywane w przeglądarce, dopóki nie zostanie zamknięta.
duration-session = do zamknięcia przeglądarki
# Przechowywane w przeglądarce bez ograniczenia w czasie.
duration-persistent = do usunięcia przez Ciebie

duration-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
duration-weeks = { $count ->
    [one] { $count } tydzień
    [few] { $count } tygodnie
    [many] { $count } tygodni
   *[other] { $count } tygodnia
}
duration-months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
}
duration-years = { $count ->
    [one] { $count } rok
    [few] { $count } lata
    [many] { $count } lat
   *[other] { $count } roku
}

# Najdłuższy czas; może być krótszy.
duration-up-to-days = { $count ->
    [one] do { $count } dnia
    [few] do { $count } dni
    [many] do { $count } dni
   *[other] do { $count } dnia
}
duration-up-to-weeks = { $count ->
    [one] do { $count } tygodnia
    [few] do { $count } tygodni
    [many] do { $count } tygodni
   *[other] do { $count } tygodnia
}
duration-up-to-months = { $count ->
    [one] do { $count } miesiąca
    [few] do { $count } miesięcy
    [many] do { $count } miesięcy
   *[other] do { $count } miesiąca
}
duration-up-to-years = { $count ->
    [one] do { $count } roku
    [few] do { $count } lat
    [many] do { $count } lat
   *[other] do { $count } roku
}
