# Hoelang iets wordt bewaard: de laatste kolom van de tabellen, en de duur van een keuze.

# In de browser bewaard totdat die wordt gesloten.
duration-session = tot u de browser sluit
# In de browser bewaard zonder einde.
duration-persistent = tot u het verwijdert

duration-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
duration-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weken
}
duration-months = { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
}
duration-years = { $count } jaar

# De langste bewaartermijn; die kan korter zijn.
duration-up-to-days = { $count ->
    [one] maximaal { $count } dag
   *[other] maximaal { $count } dagen
}
duration-up-to-weeks = { $count ->
    [one] maximaal { $count } week
   *[other] maximaal { $count } weken
}
duration-up-to-months = { $count ->
    [one] maximaal { $count } maand
   *[other] maximaal { $count } maanden
}
duration-up-to-years = maximaal { $count } jaar
