# Как долго что-либо хранится: последний столбец таблиц и срок действия выбора.

# Хранится в браузере, пока его не закроют.
duration-session = до закрытия браузера
# Хранится в браузере без ограничения срока.
duration-persistent = пока вы его не удалите

duration-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
duration-weeks = { $count ->
    [one] { $count } неделя
    [few] { $count } недели
    [many] { $count } недель
   *[other] { $count } недели
}
duration-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
duration-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}

# Самый долгий срок хранения; он может быть и короче.
duration-up-to-days = { $count ->
    [one] до { $count } дня
    [few] до { $count } дней
    [many] до { $count } дней
   *[other] до { $count } дня
}
duration-up-to-weeks = { $count ->
    [one] до { $count } недели
    [few] до { $count } недель
    [many] до { $count } недель
   *[other] до { $count } недели
}
duration-up-to-months = { $count ->
    [one] до { $count } месяца
    [few] до { $count } месяцев
    [many] до { $count } месяцев
   *[other] до { $count } месяца
}
duration-up-to-years = { $count ->
    [one] до { $count } года
    [few] до { $count } лет
    [many] до { $count } лет
   *[other] до { $count } года
}
