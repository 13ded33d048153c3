# Quant de temps es conserva una cosa: la darrera columna de les taules, i la vida d’una elecció.

# Es conserva al navegador fins que es tanca.
duration-session = fins que tanqueu el navegador
# Es conserva al navegador sense data de fi.
duration-persistent = fins que ho suprimiu

duration-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dies
}
duration-weeks = { $count ->
    [one] { $count } setmana
   *[other] { $count } setmanes
}
duration-months = { $count ->
    [one] { $count } mes
   *[other] { $count } mesos
}
duration-years = { $count ->
    [one] { $count } any
   *[other] { $count } anys
}

# El termini màxim; pot ser més curt.
duration-up-to-days = { $count ->
    [one] fins a { $count } dia
   *[other] fins a { $count } dies
}
duration-up-to-weeks = { $count ->
    [one] fins a { $count } setmana
   *[other] fins a { $count } setmanes
}
duration-up-to-months = { $count ->
    [one] fins a { $count } mes
   *[other] fins a { $count } mesos
}
duration-up-to-years = { $count ->
    [one] fins a { $count } any
   *[other] fins a { $count } anys
}
