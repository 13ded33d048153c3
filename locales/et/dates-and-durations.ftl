# Kui kaua midagi säilitatakse: tabelite viimane veerg ja valiku kehtivusaeg.

# Säilitatakse brauseris kuni selle sulgemiseni.
duration-session = kuni brauseri sulgemiseni
# Säilitatakse brauseris tähtajatult.
duration-persistent = kuni te selle kustutate

duration-days = { $count ->
    [one] { $count } päev
   *[other] { $count } päeva
}
duration-weeks = { $count ->
    [one] { $count } nädal
   *[other] { $count } nädalat
}
duration-months = { $count ->
    [one] { $count } kuu
   *[other] { $count } kuud
}
duration-years = { $count ->
    [one] { $count } aasta
   *[other] { $count } aastat
}

# Pikim säilitamisaeg; see võib olla lühem.
duration-up-to-days = { $count ->
    [one] kuni { $count } päev
   *[other] kuni { $count } päeva
}
duration-up-to-weeks = { $count ->
    [one] kuni { $count } nädal
   *[other] kuni { $count } nädalat
}
duration-up-to-months = { $count ->
    [one] kuni { $count } kuu
   *[other] kuni { $count } kuud
}
duration-up-to-years = { $count ->
    [one] kuni { $count } aasta
   *[other] kuni { $count } aastat
}
