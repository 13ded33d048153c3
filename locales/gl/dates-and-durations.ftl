# Canto tempo se conserva algo: a última columna das táboas, e a vida dunha escolla.

# Consérvase no navegador ata que se pecha.
duration-session = ata que peche o navegador
# Consérvase no navegador sen data de fin.
duration-persistent = ata que vostede o elimine

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
    [one] { $count } ano
   *[other] { $count } anos
}

# O prazo máximo; pode ser menor.
duration-up-to-days = { $count ->
    [one] ata { $count } día
   *[other] ata { $count } días
}
duration-up-to-weeks = { $count ->
    [one] ata { $count } semana
   *[other] ata { $count } semanas
}
duration-up-to-months = { $count ->
    [one] ata { $count } mes
   *[other] ata { $count } meses
}
duration-up-to-years = { $count ->
    [one] ata { $count } ano
   *[other] ata { $count } anos
}
