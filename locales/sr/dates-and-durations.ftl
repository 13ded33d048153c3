# Колико се дуго нешто чува: последња колона табела и трајање избора.

# Чува се у прегледачу док се прегледач не затвори.
duration-session = до затварања прегледача
# Чува се у прегледачу без временског ограничења.
duration-persistent = док га не избришете

duration-days = { $count ->
    [one] { $count } дан
    [few] { $count } дана
   *[other] { $count } дана
}
duration-weeks = { $count ->
    [one] { $count } недеља
    [few] { $count } недеље
   *[other] { $count } недеља
}
duration-months = { $count ->
    [one] { $count } месец
    [few] { $count } месеца
   *[other] { $count } месеци
}
duration-years = { $count ->
    [one] { $count } година
    [few] { $count } године
   *[other] { $count } година
}

# Најдуже могуће трајање; може бити и краће.
duration-up-to-days = до { $count } дана
duration-up-to-weeks = { $count ->
    [one] до { $count } недеље
    [few] до { $count } недеље
   *[other] до { $count } недеља
}
duration-up-to-months = { $count ->
    [one] до { $count } месеца
    [few] до { $count } месеца
   *[other] до { $count } месеци
}
duration-up-to-years = { $count ->
    [one] до { $count } године
    [few] до { $count } године
   *[other] до { $count } година
}
