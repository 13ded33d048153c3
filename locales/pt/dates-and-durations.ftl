# Durante quanto tempo algo é conservado: a última coluna das tabelas e a vida de uma escolha.

# Conservado no navegador até este ser fechado.
duration-session = até fechar o navegador
# Conservado no navegador sem data de fim.
duration-persistent = até que o elimine

duration-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
duration-weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
duration-months = { $count ->
    [one] { $count } mês
   *[other] { $count } meses
}
duration-years = { $count ->
    [one] { $count } ano
   *[other] { $count } anos
}

# O prazo máximo; pode ser menor.
duration-up-to-days = { $count ->
    [one] até { $count } dia
   *[other] até { $count } dias
}
duration-up-to-weeks = { $count ->
    [one] até { $count } semana
   *[other] até { $count } semanas
}
duration-up-to-months = { $count ->
    [one] até { $count } mês
   *[other] até { $count } meses
}
duration-up-to-years = { $count ->
    [one] até { $count } ano
   *[other] até { $count } anos
}
