# Kuinka kauan jotakin säilytetään: taulukoiden viimeinen sarake ja valinnan voimassaoloaika.

# Säilytetään selaimessa, kunnes se suljetaan.
duration-session = kunnes suljet selaimen
# Säilytetään selaimessa ilman päättymisaikaa.
duration-persistent = kunnes poistat sen

duration-days = { $count ->
    [one] { $count } päivä
   *[other] { $count } päivää
}
duration-weeks = { $count ->
    [one] { $count } viikko
   *[other] { $count } viikkoa
}
duration-months = { $count ->
    [one] { $count } kuukausi
   *[other] { $count } kuukautta
}
duration-years = { $count ->
    [one] { $count } vuosi
   *[other] { $count } vuotta
}

# Pisin säilytysaika; se voi olla lyhyempi.
duration-up-to-days = { $count ->
    [one] enintään { $count } päivä
   *[other] enintään { $count } päivää
}
duration-up-to-weeks = { $count ->
    [one] enintään { $count } viikko
   *[other] enintään { $count } viikkoa
}
duration-up-to-months = { $count ->
    [one] enintään { $count } kuukausi
   *[other] enintään { $count } kuukautta
}
duration-up-to-years = { $count ->
    [one] enintään { $count } vuosi
   *[other] enintään { $count } vuotta
}
