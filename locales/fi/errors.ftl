# Virhesivut: mitä tapahtui ja mitä voit tehdä nyt.

error-back = Takaisin evästekäytäntöön
error-400-title = Tätä pyyntöä ei voida lukea
error-400-text = Siitä puuttuu jotakin tai siinä on jotakin tuntematonta. Mitään ei muutettu. Palaa sivulle ja yritä uudelleen.
error-403-title = Tämä lomake tuli toiselta verkkosivustolta
error-403-text = Turvallisuutesi vuoksi valintoja otetaan vastaan vain tämän verkkosivuston omalta sivulta. Mitään ei muutettu. Avaa sivu ja tee valintasi siellä.
error-404-title = Sivua ei löydy
error-404-text = Tässä osoitteessa ei ole mitään.
error-405-title = Ei mahdollista täällä
error-405-text = Tämä osoite on olemassa, mutta se ei ota vastaan tällaista pyyntöä.
error-413-title = Tietoa lähetettiin liikaa
error-413-text = Pyyntö on suurempi kuin mikään tämän sivun lomake. Mitään ei muutettu.
error-421-title = Tuntematon verkkosivusto
error-421-text = Tällä palvelimella ei ole evästekäytäntöä pyytämällesi osoitteelle.
error-500-title = Jokin meni vikaan
error-500-text = Virhe on meidän puolellamme, ja se on kirjattu lokiin. Yritä myöhemmin uudelleen.
error-503-title = Ei juuri nyt käytettävissä
error-503-text = Tämän verkkosivuston evästekäytäntöä korjataan. Yritä uudelleen muutaman minuutin kuluttua.
