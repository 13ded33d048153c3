# Hur länge något lagras: tabellernas sista kolumn, och hur länge ett val gäller.

# Lagras i webbläsaren tills den stängs.
duration-session = tills du stänger webbläsaren
# Lagras i webbläsaren utan slutdatum.
duration-persistent = tills du raderar den

duration-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
}
duration-weeks = { $count ->
    [one] { $count } vecka
   *[other] { $count } veckor
}
duration-months = { $count ->
    [one] { $count } månad
   *[other] { $count } månader
}
duration-years = { $count } år

# Den längsta lagringstiden; den kan vara kortare.
duration-up-to-days = { $count ->
    [one] upp till { $count } dag
   *[other] upp till { $count } dagar
}
duration-up-to-weeks = { $count ->
    [one] upp till { $count } vecka
   *[other] upp till { $count } veckor
}
duration-up-to-months = { $count ->
    [one] upp till { $count } månad
   *[other] upp till { $count } månader
}
duration-up-to-years = upp till { $count } år
