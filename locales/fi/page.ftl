# Evästekäytäntö ylhäältä alas.
# Glossary:
# consent = suostumus
# data controller = rekisterinpitäjä
# first-party cookie = ensimmäisen osapuolen eväste
# third-party cookie = kolmannen osapuolen eväste
# retention period = säilytysaika
# purpose = käyttötarkoitus
# withdraw = peruuttaa
# object = vastustaa
# data protection authority = tietosuojaviranomainen
# receipt = kuitti

# $platform on alustan osoite, esimerkiksi https://portaali.example.

skip-link = Siirry sisältöön
home-link = Takaisin alustalle { $name }
language-switch = Kieli
choices-shortcut = Katso tai muuta valintojasi

policy-title = Evästekäytäntö
policy-updated = Viimeksi päivitetty { $date }
policy-version = Versio { $version }
policy-intro = { $name } käyttää evästeitä, jotta voit kirjautua sisään, löytää asetuksesi uudelleen ja käyttää alustaa turvallisesti.
policy-intro-analytics = { $name } käyttää evästeitä, jotta voit kirjautua sisään, löytää asetuksesi uudelleen ja käyttää alustaa turvallisesti. Evästeitä käytetään myös verkkoanalytiikkaan: sen selvittämiseen, mitä sivuja luetaan, ja sivujen parantamiseen.

what-title = Mikä on eväste?
what-nature = Eväste on pieni tekstitiedosto, jonka verkkosivusto pyytää selaintasi tallentamaan tietokoneellesi, puhelimeesi tai tablettiisi. Selain säilyttää sen tietyn ajan ja lähettää sen takaisin sivustolle jokaisen uuden pyynnön yhteydessä.
what-uses = Verkkosivustot käyttävät evästeitä tunnistaakseen sinut, kun olet kirjautunut sisään, säilyttääkseen ostoskorin sisällön tai seuratakseen toimintaasi tilastojen laatimista tai mainonnan näyttämistä varten. Muita tapoja tallentaa tietoja laitteellesi tai lukea niitä siltä, kuten paikallista tallennustilaa tai pikseliä, käsitellään tällä sivulla samalla tavalla kuin evästeitä.

types-title = Evästeitä on useita tyyppejä
type-necessary = Välttämättömät (sisäiset) evästeet
type-necessary-text = Niiden ansiosta verkkosivusto toimii. Ne muistavat sinut kahden samalla laitteella tehdyn käynnin välillä: sen, että olet kirjautunut sisään, mitä ostoskorissasi on ja mitkä näyttöasetukset haluat. Ne eivät edellytä suostumustasi.
type-statistical = Tilastolliset evästeet
type-statistical-text = Niillä kirjataan, mitä käyttäjät tekevät verkkosivustolla, jotta voidaan laskea käynnit ja ymmärtää, miten sivuja käytetään. Ne eivät edellytä suostumustasi, kun tulokset anonymisoidaan niin, ettei ketään voida jäljittää.
type-first-party = Ensimmäisen osapuolen (sisäiset) evästeet
type-first-party-text = Ne tallentaa verkkosivusto, jolla vierailet. Monet niistä ovat sivuston toiminnan kannalta tarpeellisia, mutta niillä voidaan myös kerätä henkilötietoja, seurata toimintaasi tai näyttää mainontaa.
type-third-party = Kolmannen osapuolen evästeet
type-third-party-text = Ne tallentaa verkkosivusto B (usein mainostoimisto) tai joku muu sen puolesta, kun vierailet verkkosivustolla A. Niiden avulla B näkee, millä A:n sivuilla olet käynyt.

used-title = Mitä evästeitä käytetään alustalla <{ $platform }>
used-none = Tämä alusta ei ilmoita käyttävänsä evästeitä.

category-necessary-table = Alustan asianmukaisen toiminnan kannalta välttämättömät evästeet / toiminnalliset evästeet
category-preferences-table = Mieltymysevästeet
category-statistics-table = Tilastolliset evästeet
category-marketing-table = Markkinointievästeet

column-provider = Palveluntarjoajan nimi
column-function = Toiminto ja sijainti
column-names = Evästeen nimi tai nimet
column-purpose = Käyttötarkoitukset
column-duration = Säilytysaika

storage-local-storage = paikallisessa tallennustilassa
storage-session-storage = istunnon tallennustilassa
storage-indexed-db = IndexedDB-tietokannassa
storage-pixel = pikseli

control-title = Näin hallitset evästeitä selaimessasi
control-text = Selaimessasi voit tarkastella, estää ja poistaa evästeitä joko kaikkien verkkosivustojen tai yksittäisen sivuston osalta. Jos estät välttämättömät evästeet, osa alustan toiminnoista, kuten sisäänkirjautuminen, ei enää toimi. Yleisimpien selainten valmistajat kertovat, miten se tehdään:

controller-title = Kuka on vastuussa
controller-text = { $controller } on tällä sivulla kuvattujen evästeiden rekisterinpitäjä.
controller-contact = Jos sinulla on kysyttävää tai haluat käyttää oikeuksiasi, kirjoita osoitteeseen { $contact }.
controller-contact-phone = Jos sinulla on kysyttävää tai haluat käyttää oikeuksiasi, soita numeroon { $contact }.
controller-contact-web = Jos sinulla on kysyttävää tai haluat käyttää oikeuksiasi, siirry osoitteeseen { $contact }.
controller-privacy = Lue tietosuojaseloste
controller-complaint = Voit myös tehdä valituksen maasi tietosuojaviranomaiselle.
