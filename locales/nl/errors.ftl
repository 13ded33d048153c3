# De foutpagina’s: wat er is gebeurd, en wat u nu kunt doen.

error-back = Terug naar het cookiebeleid
error-400-title = Dit verzoek kan niet worden gelezen
error-400-text = Er ontbreekt iets of er staat iets onbekends in. Er is niets gewijzigd. Ga terug naar de pagina en probeer het opnieuw.
error-403-title = Dit formulier kwam van een andere website
error-403-text = Om u te beschermen worden keuzes alleen aanvaard vanaf de eigen pagina van deze website. Er is niets gewijzigd. Open de pagina en maak daar uw keuze.
error-404-title = Pagina niet gevonden
error-404-text = Op dit adres staat niets.
error-405-title = Hier niet mogelijk
error-405-text = Dit adres bestaat, maar aanvaardt dit soort verzoeken niet.
error-413-title = Er is te veel verstuurd
error-413-text = Het verzoek is groter dan elk formulier op deze pagina. Er is niets gewijzigd.
error-421-title = Onbekende website
error-421-text = Deze server heeft geen cookiebeleid voor het adres dat u hebt opgevraagd.
error-500-title = Er is iets misgegaan
error-500-text = De fout ligt bij ons en is vastgelegd. Probeer het later opnieuw.
error-503-title = Op dit moment niet beschikbaar
error-503-text = Het cookiebeleid van deze website wordt hersteld. Probeer het over enkele minuten opnieuw.
