# Sīkdatņu politika no augšas līdz apakšai.
# Glossary:
# consent = piekrišana
# data controller = pārzinis
# first-party cookie = pirmās puses sīkdatne
# third-party cookie = trešās puses sīkdatne
# retention period = glabāšanas termiņš
# purpose = nolūks
# withdraw = atsaukt
# object = iebilst
# data protection authority = datu aizsardzības iestāde
# receipt = apliecinājums

# $platform ir platformas adrese, piemēram, https://portals.example.

skip-link = Pāriet uz saturu
home-link = Atpakaļ uz platformu { $name }
language-switch = Valoda
choices-shortcut = Skatīt vai mainīt savas izvēles

policy-title = Sīkdatņu politika
policy-updated = Pēdējo reizi atjaunināta: { $date }
policy-version = Versija { $version }
policy-intro = { $name } izmanto sīkdatnes, lai jūs varētu pieteikties, atkal atrast savus iestatījumus un droši lietot platformu.
policy-intro-analytics = { $name } izmanto sīkdatnes, lai jūs varētu pieteikties, atkal atrast savus iestatījumus un droši lietot platformu. Sīkdatnes tiek izmantotas arī tīmekļa analītikai: lai uzzinātu, kuras lapas tiek lasītas, un tās uzlabotu.

what-title = Kas ir sīkdatne?
what-nature = Sīkdatne ir neliela teksta datne, ko tīmekļvietne lūdz jūsu pārlūkprogrammai saglabāt jūsu datorā, tālrunī vai planšetdatorā. Pārlūkprogramma to glabā noteiktu laiku un ar katru jaunu pieprasījumu nosūta atpakaļ tīmekļvietnei.
what-uses = Tīmekļvietnes izmanto sīkdatnes, lai jūs atpazītu pēc pieteikšanās, saglabātu iepirkumu groza saturu vai sekotu jūsu darbībām nolūkā veidot statistiku vai rādīt reklāmu. Citi veidi, kā jūsu ierīcē kaut ko saglabāt vai no tās nolasīt, piemēram, lokālā krātuve vai pikselis, šajā lapā tiek aplūkoti tāpat kā sīkdatnes.

types-title = Ir vairāki sīkdatņu veidi
type-necessary = Nepieciešamās (iekšējās) sīkdatnes
type-necessary-text = Tās nodrošina tīmekļvietnes darbību. Tās jūs atceras starp diviem apmeklējumiem no vienas un tās pašas ierīces: jūsu pieteikšanos, iepirkumu groza saturu un vēlamos attēlojuma iestatījumus. Tām nav vajadzīga jūsu piekrišana.
type-statistical = Statistikas sīkdatnes
type-statistical-text = Tās reģistrē, ko lietotāji dara tīmekļvietnē, lai saskaitītu apmeklējumus un saprastu, kā lapas tiek lietotas. Tām nav vajadzīga jūsu piekrišana, ja rezultāti ir anonimizēti tā, ka nevienu nevar izsekot.
type-first-party = Pirmās puses (iekšējās) sīkdatnes
type-first-party-text = Tās saglabā tīmekļvietne, kuru jūs apmeklējat. Daudzas ir vajadzīgas tīmekļvietnes darbībai, taču tās var arī vākt personas datus, sekot jūsu darbībām vai rādīt reklāmu.
type-third-party = Trešās puses sīkdatnes
type-third-party-text = Tās saglabā tīmekļvietne B (bieži vien reklāmas aģentūra) vai kāds tās vārdā, kamēr jūs apmeklējat tīmekļvietni A. Tās ļauj B redzēt, kuras A lapas jūs apmeklējāt.

used-title = Kādas sīkdatnes tiek izmantotas platformā <{ $platform }>
used-none = Šī platforma nav norādījusi nevienu sīkdatni.

category-necessary-table = Platformas pareizai darbībai nepieciešamās sīkdatnes / funkcionalitātes sīkdatnes
category-preferences-table = Preferenču sīkdatnes
category-statistics-table = Statistikas sīkdatnes
category-marketing-table = Mārketinga sīkdatnes

column-provider = Pakalpojuma sniedzēja nosaukums
column-function = Funkcija un atrašanās vieta
column-names = Sīkdatnes nosaukums(-i)
column-purpose = Nolūki
column-duration = Glabāšanas termiņš

storage-local-storage = lokālajā krātuvē
storage-session-storage = sesijas krātuvē
storage-indexed-db = IndexedDB datubāzē
storage-pixel = pikselis

control-title = Kā pārvaldīt sīkdatnes savā pārlūkprogrammā
control-text = Pārlūkprogrammā varat skatīt, bloķēt un dzēst sīkdatnes gan visām tīmekļvietnēm, gan tikai vienai. Ja bloķēsiet nepieciešamās sīkdatnes, dažas platformas daļas, piemēram, pieteikšanās, vairs nedarbosies. Izplatītāko pārlūkprogrammu veidotāji paskaidro, kā to izdarīt:

controller-title = Kas ir atbildīgs
controller-text = { $controller } ir šajā lapā aprakstīto sīkdatņu pārzinis.
controller-contact = Ja jums ir jautājumi vai vēlaties izmantot savas tiesības, rakstiet uz { $contact }.
controller-contact-phone = Ja jums ir jautājumi vai vēlaties izmantot savas tiesības, zvaniet uz { $contact }.
controller-contact-web = Ja jums ir jautājumi vai vēlaties izmantot savas tiesības, apmeklējiet { $contact }.
controller-privacy = Lasīt privātuma politiku
controller-complaint = Jūs varat arī iesniegt sūdzību savas valsts datu aizsardzības iestādei.
