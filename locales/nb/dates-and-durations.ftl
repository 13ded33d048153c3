# Hvor lenge noe lagres: den siste kolonnen i tabellene, og hvor lenge et valg gjelder.

# Lagres i nettleseren til den lukkes.
duration-session = til du lukker nettleseren
# Lagres i nettleseren uten sluttdato.
duration-persistent = til du sletter den

duration-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dager
}
duration-weeks = { $count ->
    [one] { $count } uke
   *[other] { $count } uker
}
duration-months = { $count ->
    [one] { $count } måned
   *[other] { $count } måneder
}
duration-years = { $count } år

# Den lengste lagringstiden; den kan være kortere.
duration-up-to-days = { $count ->
    [one] opptil { $count } dag
   *[other] opptil { $count } dager
}
duration-up-to-weeks = { $count ->
    [one] opptil { $count } uke
   *[other] opptil { $count } uker
}
duration-up-to-months = { $count ->
    [one] opptil { $count } måned
   *[other] opptil { $count } måneder
}
duration-up-to-years = opptil { $count } år
