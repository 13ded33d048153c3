# Hve lengi eitthvað er geymt: síðasti dálkur í töflunum og gildistími vals.

# Geymt í vafranum þar til honum er lokað.
duration-session = þar til þú lokar vafranum
# Geymt í vafranum án lokadags.
duration-persistent = þar til þú eyðir því

duration-days = { $count ->
    [one] { $count } dagur
   *[other] { $count } dagar
}
duration-weeks = { $count ->
    [one] { $count } vika
   *[other] { $count } vikur
}
duration-months = { $count ->
    [one] { $count } mánuður
   *[other] { $count } mánuðir
}
duration-years = { $count } ár

# Lengsti varðveislutími; hann getur verið styttri.
duration-up-to-days = { $count ->
    [one] allt að { $count } degi
   *[other] allt að { $count } dögum
}
duration-up-to-weeks = { $count ->
    [one] allt að { $count } viku
   *[other] allt að { $count } vikum
}
duration-up-to-months = { $count ->
    [one] allt að { $count } mánuði
   *[other] allt að { $count } mánuðum
}
duration-up-to-years = { $count ->
    [one] allt að { $count } ári
   *[other] allt að { $count } árum
}
