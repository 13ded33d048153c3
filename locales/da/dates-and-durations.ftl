# Hvor længe noget opbevares: den sidste kolonne i tabellerne, og hvor længe et valg gælder.

# Opbevares i browseren, indtil den lukkes.
duration-session = indtil du lukker browseren
# Opbevares i browseren uden slutdato.
duration-persistent = indtil du sletter den

duration-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dage
}
duration-weeks = { $count ->
    [one] { $count } uge
   *[other] { $count } uger
}
duration-months = { $count ->
    [one] { $count } måned
   *[other] { $count } måneder
}
duration-years = { $count } år

# Den længste opbevaringsperiode; den kan være kortere.
duration-up-to-days = { $count ->
    [one] op til { $count } dag
   *[other] op til { $count } dage
}
duration-up-to-weeks = { $count ->
    [one] op til { $count } uge
   *[other] op til { $count } uger
}
duration-up-to-months = { $count ->
    [one] op til { $count } måned
   *[other] op til { $count } måneder
}
duration-up-to-years = op til { $count } år
