# Jak dlouho se něco uchovává: poslední sloupec tabulek a doba platnosti volby.

# Uchovává se v prohlížeči, dokud není zavřen.
duration-session = do zavření prohlížeče
# Uchovává se v prohlížeči bez časového omezení.
duration-persistent = dokud jej nesmažete

duration-days = { $count ->
    [one] { $count } den
    [few] { $count } dny
    [many] { $count } dne
   *[other] { $count } dní
}
duration-weeks = { $count ->
    [one] { $count } týden
    [few] { $count } týdny
    [many] { $count } týdne
   *[other] { $count } týdnů
}
duration-months = { $count ->
    [one] { $count } měsíc
    [few] { $count } měsíce
    [many] { $count } měsíce
   *[other] { $count } měsíců
}
duration-years = { $count ->
    [one] { $count } rok
    [few] { $count } roky
    [many] { $count } roku
   *[other] { $count } let
}

# Nejdelší možná doba; může být i kratší.
duration-up-to-days = { $count ->
    [one] nejdéle { $count } den
    [few] nejdéle { $count } dny
    [many] nejdéle { $count } dne
   *[other] nejdéle { $count } dní
}
duration-up-to-weeks = { $count ->
    [one] nejdéle { $count } týden
    [few] nejdéle { $count } týdny
    [many] nejdéle { $count } týdne
   *[other] nejdéle { $count } týdnů
}
duration-up-to-months = { $count ->
    [one] nejdéle { $count } měsíc
    [few] nejdéle { $count } měsíce
    [many] nejdéle { $count } měsíce
   *[other] nejdéle { $count } měsíců
}
duration-up-to-years = { $count ->
    [one] nejdéle { $count } rok
    [few] nejdéle { $count } roky
    [many] nejdéle { $count } roku
   *[other] nejdéle { $count } let
}
