# Kako dolgo se kaj hrani: zadnji stolpec tabel in veljavnost izbire.

# Hrani se v brskalniku, dokler ga ne zaprete.
duration-session = dokler ne zaprete brskalnika
# Hrani se v brskalniku brez časovne omejitve.
duration-persistent = dokler ga ne izbrišete

duration-days = { $count ->
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dnevi
   *[other] { $count } dni
}
duration-weeks = { $count ->
    [one] { $count } teden
    [two] { $count } tedna
    [few] { $count } tedni
   *[other] { $count } tednov
}
duration-months = { $count ->
    [one] { $count } mesec
    [two] { $count } meseca
    [few] { $count } meseci
   *[other] { $count } mesecev
}
duration-years = { $count ->
    [one] { $count } leto
    [two] { $count } leti
    [few] { $count } leta
   *[other] { $count } let
}

# Najdaljši možni čas; lahko je tudi krajši.
duration-up-to-days = { $count ->
    [one] največ { $count } dan
    [two] največ { $count } dneva
    [few] največ { $count } dni
   *[other] največ { $count } dni
}
duration-up-to-weeks = { $count ->
    [one] največ { $count } teden
    [two] največ { $count } tedna
    [few] največ { $count } tedne
   *[other] največ { $count } tednov
}
duration-up-to-months = { $count ->
    [one] največ { $count } mesec
    [two] največ { $count } meseca
    [few] največ { $count } mesece
   *[other] največ { $count } mesecev
}
duration-up-to-years = { $count ->
    [one] največ { $count } leto
    [two] največ { $count } leti
    [few] največ { $count } leta
   *[other] največ { $count } let
}
