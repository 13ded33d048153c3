# Як довго щось зберігається: останній стовпець таблиць і строк дії вибору.

# Зберігається в браузері, доки його не закриють.
duration-session = до закриття браузера
# Зберігається в браузері без обмеження строку.
duration-persistent = доки ви його не видалите

duration-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
duration-weeks = { $count ->
    [one] { $count } тиждень
    [few] { $count } тижні
    [many] { $count } тижнів
   *[other] { $count } тижня
}
duration-months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
    [many] { $count } місяців
   *[other] { $count } місяця
}
duration-years = { $count ->
    [one] { $count } рік
    [few] { $count } роки
    [many] { $count } років
   *[other] { $count } року
}

# Найдовший строк зберігання; він може бути й коротшим.
duration-up-to-days = { $count ->
    [one] до { $count } дня
    [few] до { $count } днів
    [many] до { $count } днів
   *[other] до { $count } дня
}
duration-up-to-weeks = { $count ->
    [one] до { $count } тижня
    [few] до { $count } тижнів
    [many] до { $count } тижнів
   *[other] до { $count } тижня
}
duration-up-to-months = { $count ->
    [one] до { $count } місяця
    [few] до { $count } місяців
    [many] до { $count } місяців
   *[other] до { $count } місяця
}
duration-up-to-years = { $count ->
    [one] до { $count } року
    [few] до { $count } років
    [many] до { $count } років
   *[other] до { $count } року
}
