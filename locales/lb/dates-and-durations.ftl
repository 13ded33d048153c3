# Wéi laang eppes gespäichert gëtt: déi lescht Kolonn vun den Tabellen, an d’Dauer vun enger Auswiel.

# Am Browser gespäichert, bis en zougemaach gëtt.
duration-session = bis Dir de Browser zoumaacht
# Am Browser ouni Enn gespäichert.
duration-persistent = bis Dir et läscht

duration-days = { $count ->
    [one] { $count } Dag
   *[other] { $count } Deeg
}
duration-weeks = { $count ->
    [one] { $count } Woch
   *[other] { $count } Wochen
}
duration-months = { $count ->
    [one] { $count } Mount
   *[other] { $count } Méint
}
duration-years = { $count } Joer

# Déi längst Späicherdauer; si kann och méi kuerz sinn.
duration-up-to-days = { $count ->
    [one] héchstens { $count } Dag
   *[other] héchstens { $count } Deeg
}
duration-up-to-weeks = { $count ->
    [one] héchstens { $count } Woch
   *[other] héchstens { $count } Wochen
}
duration-up-to-months = { $count ->
    [one] héchstens { $count } Mount
   *[other] héchstens { $count } Méint
}
duration-up-to-years = héchstens { $count } Joer
