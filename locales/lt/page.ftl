# Slapukų politika nuo viršaus iki apačios.
# Glossary:
# consent = sutikimas
# data controller = duomenų valdytojas
# first-party cookie = pirmosios šalies slapukas
# third-party cookie = trečiosios šalies slapukas
# retention period = saugojimo laikotarpis
# purpose = tikslas
# withdraw = atšaukti
# object = nesutikti
# data protection authority = duomenų apsaugos priežiūros institucija
# receipt = patvirtinimas

# $platform yra platformos adresas, pavyzdžiui, https://portalas.example.

skip-link = Pereiti prie turinio
home-link = Grįžti į platformą { $name }
language-switch = Kalba
choices-shortcut = Peržiūrėti arba pakeisti savo pasirinkimus

policy-title = Slapukų politika
policy-updated = Paskutinį kartą atnaujinta { $date }
policy-version = Versija { $version }
policy-intro = { $name } naudoja slapukus, kad galėtumėte prisijungti, vėl rasti savo nuostatas ir saugiai naudotis platforma.
policy-intro-analytics = { $name } naudoja slapukus, kad galėtumėte prisijungti, vėl rasti savo nuostatas ir saugiai naudotis platforma. Slapukai naudojami ir žiniatinklio analitikai: siekiant sužinoti, kurie puslapiai skaitomi, ir juos patobulinti.

what-title = Kas yra slapukas?
what-nature = Slapukas – tai mažas tekstinis failas, kurį svetainė prašo jūsų naršyklės įrašyti jūsų kompiuteryje, telefone ar planšetiniame kompiuteryje. Naršyklė jį saugo nustatytą laiką ir su kiekviena nauja užklausa siunčia atgal svetainei.
what-uses = Svetainės naudoja slapukus, kad jus atpažintų, kai esate prisijungę, kad išsaugotų pirkinių krepšelio turinį arba kad sektų jūsų veiksmus statistikos rengimo ar reklamos rodymo tikslais. Kiti būdai ką nors įrašyti jūsų įrenginyje ar iš jo nuskaityti, pavyzdžiui, vietinė saugykla ar pikselis, šiame puslapyje vertinami taip pat kaip slapukai.

types-title = Yra kelių rūšių slapukų
type-necessary = Būtinieji (vidiniai) slapukai
type-necessary-text = Jie užtikrina svetainės veikimą. Jie jus atsimena tarp dviejų apsilankymų iš to paties įrenginio: kad esate prisijungę, kas yra jūsų pirkinių krepšelyje, kokioms rodymo nuostatoms teikiate pirmenybę. Jiems jūsų sutikimo nereikia.
type-statistical = Statistiniai slapukai
type-statistical-text = Jie fiksuoja, ką naudotojai veikia svetainėje, kad būtų galima suskaičiuoti apsilankymus ir suprasti, kaip naudojami puslapiai. Jiems jūsų sutikimo nereikia, kai rezultatai nuasmeninami taip, kad nė vieno asmens nebūtų galima atsekti.
type-first-party = Pirmosios šalies (vidiniai) slapukai
type-first-party-text = Juos įrašo svetainė, kurioje lankotės. Daugelis jų reikalingi svetainei veikti, tačiau jais taip pat gali būti renkami asmens duomenys, sekami jūsų veiksmai arba rodoma reklama.
type-third-party = Trečiosios šalies slapukai
type-third-party-text = Juos įrašo svetainė B (dažnai reklamos agentūra) arba kas nors jos vardu, kai lankotės svetainėje A. Jie leidžia B matyti, kuriuose A puslapiuose lankėtės.

used-title = Kokie slapukai naudojami platformoje <{ $platform }>
used-none = Ši platforma nėra nurodžiusi jokių slapukų.

category-necessary-table = Tinkamam platformos veikimui būtini slapukai / funkciniai slapukai
category-preferences-table = Parinkčių slapukai
category-statistics-table = Statistiniai slapukai
category-marketing-table = Rinkodaros slapukai

column-provider = Paslaugos teikėjo pavadinimas
column-function = Funkcija ir vieta
column-names = Slapuko (-ų) pavadinimas (-ai)
column-purpose = Tikslai
column-duration = Saugojimo laikotarpis

storage-local-storage = vietinėje saugykloje
storage-session-storage = seanso saugykloje
storage-indexed-db = „IndexedDB“ duomenų bazėje
storage-pixel = pikselis

control-title = Kaip valdyti slapukus savo naršyklėje
control-text = Naršyklėje galite peržiūrėti, blokuoti ir ištrinti visų arba tik vienos svetainės slapukus. Jei blokuosite būtinuosius slapukus, kai kurios platformos dalys, pavyzdžiui, prisijungimas, nebeveiks. Labiausiai paplitusių naršyklių kūrėjai paaiškina, kaip tai padaryti:

controller-title = Kas yra atsakingas
controller-text = { $controller } yra šiame puslapyje aprašytų slapukų duomenų valdytojas.
controller-contact = Jei turite klausimų arba norite pasinaudoti savo teisėmis, rašykite adresu { $contact }.
controller-contact-phone = Jei turite klausimų arba norite pasinaudoti savo teisėmis, skambinkite telefonu { $contact }.
controller-contact-web = Jei turite klausimų arba norite pasinaudoti savo teisėmis, apsilankykite adresu { $contact }.
controller-privacy = Skaityti privatumo politiką
controller-complaint = Taip pat galite pateikti skundą savo šalies duomenų apsaugos priežiūros institucijai.
