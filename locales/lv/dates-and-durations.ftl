# Cik ilgi kaut kas tiek glabāts: tabulu pēdējā sleja un izvēles derīguma termiņš.

# Glabā pārlūkprogrammā līdz tās aizvēršanai.
duration-session = līdz pārlūkprogrammas aizvēršanai
# Glabā pārlūkprogrammā bez beigu termiņa.
duration-persistent = līdz brīdim, kad to izdzēšat

duration-days = { $count ->
    [zero] { $count } dienu
    [one] { $count } diena
   *[other] { $count } dienas
}
duration-weeks = { $count ->
    [zero] { $count } nedēļu
    [one] { $count } nedēļa
   *[other] { $count } nedēļas
}
duration-months = { $count ->
    [zero] { $count } mēnešu
    [one] { $count } mēnesis
   *[other] { $count } mēneši
}
duration-years = { $count ->
    [zero] { $count } gadu
    [one] { $count } gads
   *[other] { $count } gadi
}

# Ilgākais glabāšanas termiņš; tas var būt īsāks.
duration-up-to-days = { $count ->
    [zero] līdz { $count } dienām
    [one] līdz { $count } dienai
   *[other] līdz { $count } dienām
}
duration-up-to-weeks = { $count ->
    [zero] līdz { $count } nedēļām
    [one] līdz { $count } nedēļai
   *[other] līdz { $count } nedēļām
}
duration-up-to-months = { $count ->
    [zero] līdz { $count } mēnešiem
    [one] līdz { $count } mēnesim
   *[other] līdz { $count } mēnešiem
}
duration-up-to-years = { $count ->
    [zero] līdz { $count } gadiem
    [one] līdz { $count } gadam
   *[other] līdz { $count } gadiem
}
