# Kiek laiko kas nors saugoma: paskutinė lentelių skiltis ir pasirinkimo galiojimas.

# Saugoma naršyklėje, kol ji uždaroma.
duration-session = kol uždarysite naršyklę
# Saugoma naršyklėje neribotą laiką.
duration-persistent = kol ištrinsite

duration-days = { $count ->
    [one] { $count } diena
    [few] { $count } dienos
   *[other] { $count } dienų
}
duration-weeks = { $count ->
    [one] { $count } savaitė
    [few] { $count } savaitės
   *[other] { $count } savaičių
}
duration-months = { $count ->
    [one] { $count } mėnuo
    [few] { $count } mėnesiai
   *[other] { $count } mėnesių
}
duration-years = { $count ->
    [one] { $count } metai
    [few] { $count } metai
   *[other] { $count } metų
}

# Ilgiausias saugojimo laikotarpis; jis gali būti trumpesnis.
duration-up-to-days = { $count ->
    [one] iki { $count } dienos
    [few] iki { $count } dienų
   *[other] iki { $count } dienų
}
duration-up-to-weeks = { $count ->
    [one] iki { $count } savaitės
    [few] iki { $count } savaičių
   *[other] iki { $count } savaičių
}
duration-up-to-months = { $count ->
    [one] iki { $count } mėnesio
    [few] iki { $count } mėnesių
   *[other] iki { $count } mėnesių
}
duration-up-to-years = iki { $count } metų
