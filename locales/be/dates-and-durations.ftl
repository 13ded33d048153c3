# Як доўга нешта захоўваецца: апошні слупок табліц і тэрмін дзеяння выбару.

# Захоўваецца ў браўзеры, пакуль яго не закрыюць.
duration-session = да закрыцця браўзера
# Захоўваецца ў браўзеры без абмежавання тэрміну.
duration-persistent = пакуль вы яго не выдаліце

duration-days = { $count ->
    [one] { $count } дзень
    [few] { $count } дні
    [many] { $count } дзён
   *[other] { $count } дня
}
duration-weeks = { $count ->
    [one] { $count } тыдзень
    [few] { $count } тыдні
    [many] { $count } тыдняў
   *[other] { $count } тыдня
}
duration-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяцы
    [many] { $count } месяцаў
   *[other] { $count } месяца
}
duration-years = { $count ->
    [one] { $count } год
    [few] { $count } гады
    [many] { $count } гадоў
   *[other] { $count } года
}

# Найдаўжэйшы тэрмін захоўвання; ён можа быць і карацейшым.
duration-up-to-days = { $count ->
    [one] да { $count } дня
    [few] да { $count } дзён
    [many] да { $count } дзён
   *[other] да { $count } дня
}
duration-up-to-weeks = { $count ->
    [one] да { $count } тыдня
    [few] да { $count } тыдняў
    [many] да { $count } тыдняў
   *[other] да { $count } тыдня
}
duration-up-to-months = { $count ->
    [one] да { $count } месяца
    [few] да { $count } месяцаў
    [many] да { $count } месяцаў
   *[other] да { $count } месяца
}
duration-up-to-years = { $count ->
    [one] да { $count } года
    [few] да { $count } гадоў
    [many] да { $count } гадоў
   *[other] да { $count } года
}
