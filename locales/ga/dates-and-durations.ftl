# Cé chomh fada agus a choinnítear rud: an colún deireanach sna táblaí, agus ré rogha.
# Leanann an t-ainmfhocal an uimhir mar a deirtear os ard í: 12 dhá mhí dhéag, 15 cúig bliana déag, 24 ceithre mhí is fiche.

# Coinnítear sa bhrabhsálaí é go dtí go ndúntar é.
duration-session = go dtí go ndúnfaidh tú an brabhsálaí
# Coinnítear sa bhrabhsálaí é gan teorainn.
duration-persistent = go dtí go scriosfaidh tú é

duration-days = { $count } lá
duration-weeks = { $count ->
    [one] { $count } seachtain
    [two] { $count } sheachtain
    [few] { $count } seachtaine
    [many] { $count } seachtaine
    [12] { $count } sheachtain
    [13] { $count } seachtaine
    [14] { $count } seachtaine
    [15] { $count } seachtaine
    [16] { $count } seachtaine
    [17] { $count } seachtaine
    [18] { $count } seachtaine
    [19] { $count } seachtaine
    [26] { $count } seachtaine
    [52] { $count } sheachtain
   *[other] { $count } seachtain
}
duration-months = { $count ->
    [one] { $count } mhí
    [two] { $count } mhí
    [few] { $count } mhí
    [many] { $count } mí
    [11] { $count } mhí
    [12] { $count } mhí
    [13] { $count } mhí
    [14] { $count } mhí
    [15] { $count } mhí
    [16] { $count } mhí
    [22] { $count } mhí
    [23] { $count } mhí
    [24] { $count } mhí
    [25] { $count } mhí
    [26] { $count } mhí
    [36] { $count } mhí
   *[other] { $count } mí
}
duration-years = { $count ->
    [one] { $count } bhliain
    [two] { $count } bhliain
    [few] { $count } bliana
    [many] { $count } mbliana
    [11] { $count } bhliain
    [12] { $count } bhliain
    [13] { $count } bliana
    [14] { $count } bliana
    [15] { $count } bliana
    [16] { $count } bliana
    [17] { $count } mbliana
    [18] { $count } mbliana
    [19] { $count } mbliana
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
    [13] { $count } seachtaine ar a mhéad
    [14] { $count } seachtaine ar a mhéad
    [15] { $count } seachtaine ar a mhéad
    [16] { $count } seachtaine ar a mhéad
    [17] { $count } seachtaine ar a mhéad
    [18] { $count } seachtaine ar a mhéad
    [19] { $count } seachtaine ar a mhéad
    [26] { $count } seachtaine ar a mhéad
    [52] { $count } sheachtain ar a mhéad
   *[other] { $count } seachtain ar a mhéad
}
duration-up-to-months = { $count ->
    [one] { $count } mhí ar a mhéad
    [two] { $count } mhí ar a mhéad
    [few] { $count } mhí ar a mhéad
    [many] { $count } mí ar a mhéad
    [11] { $count } mhí ar a mhéad
    [12] { $count } mhí ar a mhéad
    [13] { $count } mhí ar a mhéad
    [14] { $count } mhí ar a mhéad
    [15] { $count } mhí ar a mhéad
    [16] { $count } mhí ar a mhéad
    [22] { $count } mhí ar a mhéad
    [23] { $count } mhí ar a mhéad
    [24] { $count } mhí ar a mhéad
    [25] { $count } mhí ar a mhéad
    [26] { $count } mhí ar a mhéad
    [36] { $count } mhí ar a mhéad
   *[other] { $count } mí ar a mhéad
}
duration-up-to-years = { $count ->
    [one] { $count } bhliain ar a mhéad
    [two] { $count } bhliain ar a mhéad
    [few] { $count } bliana ar a mhéad
    [many] { $count } mbliana ar a mhéad
    [11] { $count } bhliain ar a mhéad
    [12] { $count } bhliain ar a mhéad
    [13] { $count } bliana ar a mhéad
    [14] { $count } bliana ar a mhéad
    [15] { $count } bliana ar a mhéad
    [16] { $count } bliana ar a mhéad
    [17] { $count } mbliana ar a mhéad
    [18] { $count } mbliana ar a mhéad
    [19] { $count } mbliana ar a mhéad
   *[other] { $count } bliain ar a mhéad
}
