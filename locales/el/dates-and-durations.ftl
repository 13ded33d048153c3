# Πόσο διατηρείται κάτι: η τελευταία στήλη των πινάκων και η διάρκεια μιας επιλογής.

# Διατηρείται στο πρόγραμμα περιήγησης μέχρι να κλείσει.
duration-session = μέχρι να κλείσετε το πρόγραμμα περιήγησης
# Διατηρείται στο πρόγραμμα περιήγησης χωρίς χρονικό όριο.
duration-persistent = μέχρι να το διαγράψετε

duration-days = { $count ->
    [one] { $count } ημέρα
   *[other] { $count } ημέρες
}
duration-weeks = { $count ->
    [one] { $count } εβδομάδα
   *[other] { $count } εβδομάδες
}
duration-months = { $count ->
    [one] { $count } μήνας
   *[other] { $count } μήνες
}
duration-years = { $count ->
    [one] { $count } έτος
   *[other] { $count } έτη
}

# Ο μέγιστος χρόνος διατήρησης· μπορεί να είναι και συντομότερος.
duration-up-to-days = { $count ->
    [one] έως { $count } ημέρα
   *[other] έως { $count } ημέρες
}
duration-up-to-weeks = { $count ->
    [one] έως { $count } εβδομάδα
   *[other] έως { $count } εβδομάδες
}
duration-up-to-months = { $count ->
    [one] έως { $count } μήνα
   *[other] έως { $count } μήνες
}
duration-up-to-years = { $count ->
    [one] έως { $count } έτος
   *[other] έως { $count } έτη
}
