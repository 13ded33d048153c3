# Strani z napakami: kaj se je zgodilo in kaj storiti zdaj.

error-back = Nazaj na politiko piškotkov
error-400-title = Te zahteve ni mogoče prebrati
error-400-text = V njej nekaj manjka ali je neznano. Nič ni bilo spremenjeno. Vrnite se na stran in poskusite znova.
error-403-title = Ta obrazec prihaja z drugega spletnega mesta
error-403-text = Za vašo zaščito sprejemamo samo izbire, opravljene na strani tega spletnega mesta. Nič ni bilo spremenjeno. Odprite to stran in izbiro opravite tam.
error-404-title = Strani ni mogoče najti
error-404-text = Na tem naslovu ni ničesar.
error-405-title = Tukaj to ni mogoče
error-405-text = Ta naslov obstaja, vendar ne sprejema tovrstnih zahtev.
error-413-title = Poslanih je bilo preveč podatkov
error-413-text = Zahteva je večja od katerega koli obrazca na tej strani. Nič ni bilo spremenjeno.
error-421-title = Neznano spletno mesto
error-421-text = Ta strežnik nima politike piškotkov za zahtevani naslov.
error-500-title = Prišlo je do napake
error-500-text = Napaka je na naši strani in je bila zabeležena. Prosimo, poskusite znova pozneje.
error-503-title = Trenutno ni na voljo
error-503-text = Politika piškotkov tega spletnega mesta se trenutno popravlja. Prosimo, poskusite znova čez nekaj minut.
