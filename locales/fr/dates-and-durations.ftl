# Durée de conservation : dernière colonne des tableaux, et durée d’un choix.

# Conservé jusqu’à ce que le navigateur soit fermé.
duration-session = jusqu’à la fermeture du navigateur
# Conservé sans limite de durée.
duration-persistent = jusqu’à ce que vous l’effaciez

duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
duration-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
duration-months = { $count } mois
duration-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}

# Durée maximale ; elle peut être plus courte.
duration-up-to-days = { $count ->
    [one] { $count } jour au maximum
   *[other] { $count } jours au maximum
}
duration-up-to-weeks = { $count ->
    [one] { $count } semaine au maximum
   *[other] { $count } semaines au maximum
}
duration-up-to-months = { $count } mois au maximum
duration-up-to-years = { $count ->
    [one] { $count } an au maximum
   *[other] { $count } ans au maximum
}
