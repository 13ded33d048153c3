# Sa kohë ruhet diçka: shtylla e fundit e tabelave dhe kohëzgjatja e një zgjedhjeje.

# Ruhet në shfletues derisa ai të mbyllet.
duration-session = derisa ta mbyllni shfletuesin
# Ruhet në shfletues pa afat.
duration-persistent = derisa ta fshini

duration-days = { $count } ditë
duration-weeks = { $count } javë
duration-months = { $count } muaj
duration-years = { $count ->
    [one] { $count } vit
   *[other] { $count } vjet
}

# Koha më e gjatë e ruajtjes; mund të jetë edhe më e shkurtër.
duration-up-to-days = deri në { $count } ditë
duration-up-to-weeks = deri në { $count } javë
duration-up-to-months = deri në { $count } muaj
duration-up-to-years = { $count ->
    [one] deri në { $count } vit
   *[other] deri në { $count } vjet
}
