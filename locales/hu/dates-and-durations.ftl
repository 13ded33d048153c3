# Meddig őrzünk meg valamit: a táblázatok utolsó oszlopa, és a választás érvényessége.
# Számnév után a főnév egyes számban áll, ezért nincs többféle alak.

# A böngésző a bezárásáig őrzi meg.
duration-session = a böngésző bezárásáig
# A böngésző határidő nélkül őrzi meg.
duration-persistent = amíg Ön nem törli

duration-days = { $count } nap
duration-weeks = { $count } hét
duration-months = { $count } hónap
duration-years = { $count } év

# A leghosszabb megőrzési idő; ennél rövidebb is lehet.
duration-up-to-days = legfeljebb { $count } nap
duration-up-to-weeks = legfeljebb { $count } hét
duration-up-to-months = legfeljebb { $count } hónap
duration-up-to-years = legfeljebb { $count } év
