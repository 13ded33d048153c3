# Cuánto tiempo se conserva algo: la última columna de las tablas, y la vida de una elección.

# Se conserva en el navegador hasta que se cierra.
duration-session = hasta que cierre el navegador
# Se conserva en el navegador sin fecha de fin.
duration-persistent = hasta que usted lo elimine

duration-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
duration-weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
duration-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
duration-years = { $count ->
    [one] { $count } año
   *[other] { $count } años
}

# El plazo máximo; puede ser menor.
duration-up-to-days = { $count ->
    [one] hasta { $count } día
   *[other] hasta { $count } días
}
duration-up-to-weeks = { $count ->
    [one] hasta { $count } semana
   *[other] hasta { $count } semanas
}
duration-up-to-months = { $count ->
    [one] hasta { $count } mes
   *[other] hasta { $count } meses
}
duration-up-to-years = { $count ->
    [one] hasta { $count } año
   *[other] hasta { $count } años
}
