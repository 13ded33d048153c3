# Kemm iddum tinżamm xi ħaġa: l-aħħar kolonna tat-tabelli, u t-tul ta’ għażla.
# Il-forma għal tnejn tinkiteb kemm bħala numru (2) kif ukoll bħala kategorija (two): regoli eqdem tal-plural ma jafux bil-kategorija.

# Tinżamm fil-browser sakemm dan jingħalaq.
duration-session = sakemm tagħlaq il-browser
# Tinżamm fil-browser mingħajr limitu ta’ żmien.
duration-persistent = sakemm tħassarha

duration-days = { $count ->
    [one] jum wieħed
    [2] jumejn
    [two] jumejn
    [few] { $count } ijiem
    [many] { $count }-il jum
   *[other] { $count } jum
}
duration-weeks = { $count ->
    [one] ġimgħa waħda
    [2] ġimagħtejn
    [two] ġimagħtejn
    [few] { $count } ġimgħat
    [many] { $count }-il ġimgħa
   *[other] { $count } ġimgħa
}
duration-months = { $count ->
    [one] xahar wieħed
    [2] xahrejn
    [two] xahrejn
    [few] { $count } xhur
    [many] { $count }-il xahar
   *[other] { $count } xahar
}
duration-years = { $count ->
    [one] sena waħda
    [2] sentejn
    [two] sentejn
    [few] { $count } snin
    [many] { $count }-il sena
   *[other] { $count } sena
}

# L-itwal żmien li tinżamm; jista’ jkun inqas.
duration-up-to-days = { $count ->
    [one] sa jum wieħed
    [2] sa jumejn
    [two] sa jumejn
    [few] sa { $count } ijiem
    [many] sa { $count }-il jum
   *[other] sa { $count } jum
}
duration-up-to-weeks = { $count ->
    [one] sa ġimgħa waħda
    [2] sa ġimagħtejn
    [two] sa ġimagħtejn
    [few] sa { $count } ġimgħat
    [many] sa { $count }-il ġimgħa
   *[other] sa { $count } ġimgħa
}
duration-up-to-months = { $count ->
    [one] sa xahar wieħed
    [2] sa xahrejn
    [two] sa xahrejn
    [few] sa { $count } xhur
    [many] sa { $count }-il xahar
   *[other] sa { $count } xahar
}
duration-up-to-years = { $count ->
    [one] sa sena waħda
    [2] sa sentejn
    [two] sa sentejn
    [few] sa { $count } snin
    [many] sa { $count }-il sena
   *[other] sa { $count } sena
}
