# How long something is kept: the last column of the tables, and the life of a choice.

# Kept in the browser until it is closed.
duration-session = until you close the browser
# Kept in the browser without an end.
duration-persistent = until you delete it

duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
duration-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
duration-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
duration-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}

# The longest it is kept; it may be less.
duration-up-to-days = { $count ->
    [one] up to { $count } day
   *[other] up to { $count } days
}
duration-up-to-weeks = { $count ->
    [one] up to { $count } week
   *[other] up to { $count } weeks
}
duration-up-to-months = { $count ->
    [one] up to { $count } month
   *[other] up to { $count } months
}
duration-up-to-years = { $count ->
    [one] up to { $count } year
   *[other] up to { $count } years
}
