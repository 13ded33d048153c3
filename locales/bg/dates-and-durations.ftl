# Колко дълго се пази нещо: последната колона на таблиците и срокът на избора.

# Пази се в браузъра, докато бъде затворен.
duration-session = до затварянето на браузъра
# Пази се в браузъра без краен срок.
duration-persistent = до изтриване от Вас

duration-days = { $count ->
    [one] { $count } ден
   *[other] { $count } дни
}
duration-weeks = { $count ->
    [one] { $count } седмица
   *[other] { $count } седмици
}
duration-months = { $count ->
    [one] { $count } месец
   *[other] { $count } месеца
}
duration-years = { $count ->
    [one] { $count } година
   *[other] { $count } години
}

# Най-дългият срок; може да е и по-кратък.
duration-up-to-days = { $count ->
    [one] до { $count } ден
   *[other] до { $count } дни
}
duration-up-to-weeks = { $count ->
    [one] до { $count } седмица
   *[other] до { $count } седмици
}
duration-up-to-months = { $count ->
    [one] до { $count } месец
   *[other] до { $count } месеца
}
duration-up-to-years = { $count ->
    [one] до { $count } година
   *[other] до { $count } години
}
