# Колку долго се чува нешто: последната колона на табелите и важењето на изборот.

# Се чува во прелистувачот додека не се затвори.
duration-session = до затворање на прелистувачот
# Се чува во прелистувачот без временско ограничување.
duration-persistent = додека не го избришете

duration-days = { $count ->
    [one] { $count } ден
   *[other] { $count } дена
}
duration-weeks = { $count ->
    [one] { $count } недела
   *[other] { $count } недели
}
duration-months = { $count ->
    [one] { $count } месец
   *[other] { $count } месеци
}
duration-years = { $count ->
    [one] { $count } година
   *[other] { $count } години
}

# Најдолгото можно траење; може да биде и пократко.
duration-up-to-days = { $count ->
    [one] до { $count } ден
   *[other] до { $count } дена
}
duration-up-to-weeks = { $count ->
    [one] до { $count } недела
   *[other] до { $count } недели
}
duration-up-to-months = { $count ->
    [one] до { $count } месец
   *[other] до { $count } месеци
}
duration-up-to-years = { $count ->
    [one] до { $count } година
   *[other] до { $count } години
}
