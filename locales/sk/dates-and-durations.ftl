# Ako dlho sa niečo uchováva: posledný stĺpec tabuliek a doba platnosti výberu.

# Uchováva sa v prehliadači, kým sa nezatvorí.
duration-session = do zatvorenia prehliadača
# Uchováva sa v prehliadači bez časového obmedzenia.
duration-persistent = kým ho nevymažete

duration-days = { $count ->
    [one] { $count } deň
    [few] { $count } dni
    [many] { $count } dňa
   *[other] { $count } dní
}
duration-weeks = { $count ->
    [one] { $count } týždeň
    [few] { $count } týždne
    [many] { $count } týždňa
   *[other] { $count } týždňov
}
duration-months = { $count ->
    [one] { $count } mesiac
    [few] { $count } mesiace
    [many] { $count } mesiaca
   *[other] { $count } mesiacov
}
duration-years = { $count ->
    [one] { $count } rok
    [few] { $count } roky
    [many] { $count } roka
   *[other] { $count } rokov
}

# Najdlhšia možná doba; môže byť aj kratšia.
duration-up-to-days = { $count ->
    [one] najviac { $count } deň
    [few] najviac { $count } dni
    [many] najviac { $count } dňa
   *[other] najviac { $count } dní
}
duration-up-to-weeks = { $count ->
    [one] najviac { $count } týždeň
    [few] najviac { $count } týždne
    [many] najviac { $count } týždňa
   *[other] najviac { $count } týždňov
}
duration-up-to-months = { $count ->
    [one] najviac { $count } mesiac
    [few] najviac { $count } mesiace
    [many] najviac { $count } mesiaca
   *[other] najviac { $count } mesiacov
}
duration-up-to-years = { $count ->
    [one] najviac { $count } rok
    [few] najviac { $count } roky
    [many] najviac { $count } roka
   *[other] najviac { $count } rokov
}
