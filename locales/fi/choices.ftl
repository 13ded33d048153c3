# Suostumuslomake ja se, mitä siinä kerrotaan tehdystä valinnasta.

choices-title = Valintasi
choices-intro = Mitään suostumustasi edellyttävää ei käytetä, ennen kuin vastaat kyllä. Päätät jokaisesta palvelusta erikseen ja voit muuttaa mieltäsi tällä sivulla milloin tahansa.
choices-nothing = Päätettävää ei ole: tämä alusta ei käytä evästeitä, jotka edellyttävät suostumustasi.

status-none = Et ole vielä tehnyt valintaa. Suostumustasi edellyttävät palvelut ovat pois päältä.
status-made = Tallennettu { $made }. Valintasi säilytetään { $until } asti.
status-withdraw = Jos haluat peruuttaa kaiken, mihin olet suostunut, valitse ”Hylkää kaikki”.
status-expired = Valintasi ({ $made }) voimassaolo päättyi { $until }. Tee valinta uudelleen. Aiemmat vastauksesi on täytetty valmiiksi.
status-stale = Tämä on muuttunut valintasi ({ $made }) jälkeen. Tarkista vastauksesi ja tallenna ne uudelleen.
status-stale-new = Uusi: { $service }
status-stale-changed = Sisällöltään muuttunut: { $service }
status-gpc-honoured = Selaimesi lähettää Global Privacy Control -signaalin. Sitä on noudatettu: markkinointi on pois päältä, ellet vastaa siihen alla kyllä.
status-gpc-overridden = Selaimesi lähettää Global Privacy Control -signaalin. Vastasit silti markkinointiin kyllä, joten oma valintasi ratkaisee.

old-questions-title = Valintaasi ei ole vielä tallennettu
old-questions-text = Evästekäytäntö muuttui, kun olit lukemassa sitä. Vastauksesi ovat edelleen täytettyinä, ja uudet kohdat on merkitty. Tarkista vastauksesi ja tallenna ne uudelleen.

leftovers-sent = Nämä evästeet kuuluvat palveluihin, jotka ovat pois päältä, mutta ne ovat yhä selaimessasi. Tallenna valintasi vielä kerran tai poista evästeet selaimesi asetuksissa:
leftovers-unseen = Näitä hylkäämiesi palvelujen tietoja ei voida nähdä eikä poistaa täältä käsin. Jos olet aiemmin suostunut niihin, poista ne selaimesi asetuksissa:

category-necessary = Välttämättömät
category-necessary-text = Alusta ei voi toimia ilman näitä. Ne ovat aina päällä.
category-preferences = Mieltymykset
category-preferences-text = Nämä muistavat asetuksia, jotka tekevät alustan käytöstä sinulle mukavampaa.
category-statistics = Tilastot
category-statistics-text = Näillä mitataan, miten alustaa käytetään.
category-marketing = Markkinointi
category-marketing-text = Nämä näyttävät mainontaa ja seuraavat sinua siinä tarkoituksessa, usein verkkosivustolta toiselle.

service-always-on = Aina päällä
service-new = Uusi
service-changed = Muuttunut
service-exempt = Päällä ilman suostumusta: laki vapauttaa tämän kävijämittauksen suostumusvaatimuksesta.
service-object = Vastustan
service-gpc = Pois päältä Global Privacy Control -signaalisi vuoksi.
service-first-party = Ensimmäisen osapuolen palvelu
service-third-party = Kolmannen osapuolen palvelu
service-country = Maa: { $country }
service-privacy = Palveluntarjoajan { $provider } tietosuojaseloste

button-reject = Hylkää kaikki
button-accept = Hyväksy kaikki
button-save = Tallenna valintani
