# Wie lange etwas gespeichert wird: die letzte Spalte der Tabellen, und die Dauer einer Auswahl.

# Im Browser gespeichert, bis er geschlossen wird.
duration-session = bis Sie den Browser schließen
# Im Browser ohne Ende gespeichert.
duration-persistent = bis Sie es löschen

duration-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
duration-weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}
duration-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
duration-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
}

# Die längste Speicherdauer; sie kann kürzer sein.
duration-up-to-days = { $count ->
    [one] höchstens { $count } Tag
   *[other] höchstens { $count } Tage
}
duration-up-to-weeks = { $count ->
    [one] höchstens { $count } Woche
   *[other] höchstens { $count } Wochen
}
duration-up-to-months = { $count ->
    [one] höchstens { $count } Monat
   *[other] höchstens { $count } Monate
}
duration-up-to-years = { $count ->
    [one] höchstens { $count } Jahr
   *[other] höchstens { $count } Jahre
}
