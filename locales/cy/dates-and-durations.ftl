# Am ba hyd y cedwir rhywbeth: colofn olaf y tablau, a hyd oes dewis.

# Cedwir yn y porwr nes iddo gael ei gau.
duration-session = nes i chi gau’r porwr
# Cedwir yn y porwr heb derfyn.
duration-persistent = nes i chi ei ddileu

duration-days = { $count ->
    [zero] { $count } diwrnod
    [one] { $count } diwrnod
    [two] { $count } ddiwrnod
    [few] { $count } diwrnod
    [many] { $count } diwrnod
   *[other] { $count } diwrnod
}
duration-weeks = { $count } wythnos
duration-months = { $count ->
    [zero] { $count } mis
    [one] { $count } mis
    [two] { $count } fis
    [few] { $count } mis
    [many] { $count } mis
   *[other] { $count } mis
}
# Pedair blynedd, ond pum mlynedd.
duration-years = { $count ->
    [zero] { $count } mlynedd
    [one] { $count } flwyddyn
    [two] { $count } flynedd
    [few] { $count } blynedd
    [many] { $count } blynedd
    [4] { $count } blynedd
   *[other] { $count } mlynedd
}

# Yr amser hiraf y’i cedwir; gall fod yn llai.
duration-up-to-days = { $count ->
    [zero] hyd at { $count } diwrnod
    [one] hyd at { $count } diwrnod
    [two] hyd at { $count } ddiwrnod
    [few] hyd at { $count } diwrnod
    [many] hyd at { $count } diwrnod
   *[other] hyd at { $count } diwrnod
}
duration-up-to-weeks = hyd at { $count } wythnos
duration-up-to-months = { $count ->
    [zero] hyd at { $count } mis
    [one] hyd at { $count } mis
    [two] hyd at { $count } fis
    [few] hyd at { $count } mis
    [many] hyd at { $count } mis
   *[other] hyd at { $count } mis
}
duration-up-to-years = { $count ->
    [zero] hyd at { $count } mlynedd
    [one] hyd at { $count } flwyddyn
    [two] hyd at { $count } flynedd
    [few] hyd at { $count } blynedd
    [many] hyd at { $count } blynedd
    [4] hyd at { $count } blynedd
   *[other] hyd at { $count } mlynedd
}
