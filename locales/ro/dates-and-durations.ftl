# Cât timp se păstrează ceva: ultima coloană a tabelelor și durata unei alegeri.

# Se păstrează în browser până când acesta este închis.
duration-session = până la închiderea browserului
# Se păstrează în browser fără limită de timp.
duration-persistent = până când îl ștergeți

duration-days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
duration-weeks = { $count ->
    [one] { $count } săptămână
    [few] { $count } săptămâni
   *[other] { $count } de săptămâni
}
duration-months = { $count ->
    [one] { $count } lună
    [few] { $count } luni
   *[other] { $count } de luni
}
duration-years = { $count ->
    [one] { $count } an
    [few] { $count } ani
   *[other] { $count } de ani
}

# Durata maximă; poate fi și mai scurtă.
duration-up-to-days = { $count ->
    [one] cel mult { $count } zi
    [few] cel mult { $count } zile
   *[other] cel mult { $count } de zile
}
duration-up-to-weeks = { $count ->
    [one] cel mult { $count } săptămână
    [few] cel mult { $count } săptămâni
   *[other] cel mult { $count } de săptămâni
}
duration-up-to-months = { $count ->
    [one] cel mult { $count } lună
    [few] cel mult { $count } luni
   *[other] cel mult { $count } de luni
}
duration-up-to-years = { $count ->
    [one] cel mult { $count } an
    [few] cel mult { $count } ani
   *[other] cel mult { $count } de ani
}
