# Zerbait zenbat denboraz gordetzen den: taulen azken zutabea, eta aukera baten iraupena.

# Nabigatzailean gordetzen da, hura itxi arte.
duration-session = nabigatzailea itxi arte
# Nabigatzailean gordetzen da, amaiera-datarik gabe.
duration-persistent = zuk ezabatu arte

duration-days = { $count ->
    [one] egun { $count }
   *[other] { $count } egun
}
duration-weeks = { $count ->
    [one] aste { $count }
   *[other] { $count } aste
}
duration-months = { $count ->
    [one] hilabete { $count }
   *[other] { $count } hilabete
}
duration-years = { $count ->
    [one] urte { $count }
   *[other] { $count } urte
}

# Gehieneko epea; laburragoa izan daiteke.
duration-up-to-days = { $count ->
    [one] gehienez egun { $count }
   *[other] gehienez { $count } egun
}
duration-up-to-weeks = { $count ->
    [one] gehienez aste { $count }
   *[other] gehienez { $count } aste
}
duration-up-to-months = { $count ->
    [one] gehienez hilabete { $count }
   *[other] gehienez { $count } hilabete
}
duration-up-to-years = { $count ->
    [one] gehienez urte { $count }
   *[other] gehienez { $count } urte
}
