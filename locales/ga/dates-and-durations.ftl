# Cé chomh fada agus a choinnítear rud: an colún deireanach sna táblaí, agus ré rogha.
# Deirtear 12, 13, 24, 25 agus 36 mar a dhéantar os ard iad: dhá mhí dhéag, trí mhí dhéag, ceithre mhí is fiche.

# Coinnítear sa bhrabhsálaí é go dtí go ndúntar é.
duration-session = go dtí go ndúnann tú an brabhsálaí
# Coinnítear sa bhrabhsálaí é gan teorainn.
duration-persistent = go dtí go scriosann tú é

duration-days = { $count } lá
duration-weeks = { $count ->
    [one] { $count } seachtain
    [two] { $count } sheachtain
    [few] { $count } seachtaine
    [many] { $count } seachtaine
    [12] { $count } sheachtain
    [52] { $count } sheachtain
   *[other] { $count } seachtain
}
duration-months = { $count ->
    [one] { $count } mhí
    [two] { $count } mhí
    [few] { $count } mhí
    [many] { $count } mí
    [12] { $count } mhí
    [13] { $count } mhí
    [24] { $count } mhí
    [25] { $count } mhí
    [36] { $count } mhí
   *[other] { $count } mí
}
duration-years = { $count ->
    [one] { $count } bhliain
    [two] { $count } bhliain
    [few] { $count } bliana
    [many] { $count } mbliana
   *[other] { $count } bliain
}

# An tréimhse is faide a choinnítear é; d’fhéadfadh sí a bheith níos giorra.
duration-up-to-days = { $count } lá ar a mhéad
duration-up-to-weeks = { $count ->
    [one] { $count } seachtain ar a mhéad
    [two] { $count } sheachtain ar a mhéad
    [few] { $count } seachtaine ar a mhéad
    [many] { $count } seachtaine ar a mhéad
    [12] { $count } sheachtain ar a mhéad
    [52] { $count } sheachtain ar a mhéad
   *[other] { $count } seachtain ar a mhéad
}
duration-up-to-months = { $count ->
    [one] { $count } mhí ar a mhéad
    [two] { $count } mhí ar a mhéad
    [few] { $count } mhí ar a mhéad
    [many] { $count } mí ar a mhéad
    [12] { $count } mhí ar a mhéad
    [13] { $count } mhí ar a mhéad
    [24] { $count } mhí ar a mhéad
    [25] { $count } mhí ar a mhéad
    [36] { $count } mhí ar a mhéad
   *[other] { $count } mí ar a mhéad
}
duration-up-to-years = { $count ->
    [one] { $count } bhliain ar a mhéad
    [two] { $count } bhliain ar a mhéad
    [few] { $count } bliana ar a mhéad
    [many] { $count } mbliana ar a mhéad
   *[other] { $count } bliain ar a mhéad
}
