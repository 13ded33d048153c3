# Politica privind cookie-urile, de sus până jos.
#
# Glossary:
# consent = consimțământ
# withdraw consent = retragerea consimțământului
# data controller = operator de date
# data protection authority = autoritate pentru protecția datelor
# first-party cookies = cookie-uri proprii
# third-party cookies = cookie-uri terțe
# purpose = scop
# retention period = perioadă de păstrare
# audience measurement = măsurarea audienței
# receipt = dovadă
#
# $platform este adresa platformei, de exemplu https://portal.example.

skip-link = Treceți la conținut
home-link = Înapoi la { $name }
language-switch = Limba
choices-shortcut = Vedeți sau modificați alegerile dumneavoastră

policy-title = Politica privind cookie-urile
policy-updated = Ultima actualizare: { $date }
policy-version = Versiunea { $version }
policy-intro = { $name } utilizează cookie-uri pentru a vă permite să vă autentificați, să vă regăsiți setările și să folosiți platforma în siguranță.
policy-intro-analytics = { $name } utilizează cookie-uri pentru a vă permite să vă autentificați, să vă regăsiți setările și să folosiți platforma în siguranță. Cookie-urile servesc și la analiza web: pentru a afla ce pagini sunt citite și pentru a le îmbunătăți.

what-title = Ce este un cookie?
what-nature = Un cookie este un mic fișier text pe care un site îi cere browserului dumneavoastră să îl stocheze pe calculator, telefon sau tabletă. Browserul îl păstrează pentru o perioadă stabilită și îl trimite înapoi site-ului la fiecare nouă cerere.
what-uses = Site-urile utilizează cookie-uri pentru a vă recunoaște după ce v-ați autentificat, pentru a păstra conținutul unui coș sau pentru a urmări ce faceți, în scopul întocmirii de statistici sau al afișării de publicitate. Celelalte modalități de stocare sau de citire a unor informații pe dispozitivul dumneavoastră, cum ar fi stocarea locală sau un pixel, sunt tratate pe această pagină la fel ca un cookie.

types-title = Există mai multe tipuri de cookie-uri
type-necessary = Cookie-uri necesare (interne)
type-necessary-text = Datorită lor funcționează site-ul. Ele vă țin minte între două vizite de pe același dispozitiv: faptul că v-ați autentificat, ce aveți în coș, ce setări de afișare preferați. Ele nu necesită consimțământul dumneavoastră.
type-statistical = Cookie-uri statistice
type-statistical-text = Ele înregistrează ce fac utilizatorii pe un site, pentru a număra vizitele și a înțelege cum sunt folosite paginile. Ele nu necesită consimțământul dumneavoastră atunci când rezultatele sunt anonimizate, astfel încât nimeni să nu poată fi identificat.
type-first-party = Cookie-uri proprii (interne)
type-first-party-text = Ele sunt stocate de site-ul pe care îl vizitați. Multe dintre ele sunt necesare pentru funcționarea acestuia, dar pot și să colecteze date cu caracter personal, să urmărească ce faceți sau să servească la publicitate.
type-third-party = Cookie-uri terțe
type-third-party-text = Ele sunt stocate de un site B (adesea o agenție de publicitate) sau în numele acestuia, în timp ce vizitați un site A. Ele îi permit lui B să vadă ce pagini ați vizitat pe A.

used-title = Ce cookie-uri se utilizează pe platforma <{ $platform }>
used-none = Această platformă nu declară niciun cookie.

category-necessary-table = Cookie-uri necesare pentru buna funcționare a platformei / cookie-uri de funcționalitate
category-preferences-table = Cookie-uri de preferințe
category-statistics-table = Cookie-uri statistice
category-marketing-table = Cookie-uri de marketing

column-provider = Numele furnizorului de servicii
column-function = Funcția și locul
column-names = Numele cookie-ului (cookie-urilor)
column-purpose = Scopuri
column-duration = Perioada de păstrare

storage-local-storage = în stocarea locală
storage-session-storage = în stocarea de sesiune
storage-indexed-db = în IndexedDB
storage-pixel = pixel

control-title = Cum puteți controla cookie-urile în browser
control-text = Browserul vă permite să vedeți, să blocați și să ștergeți cookie-urile, pentru toate site-urile sau pentru unul singur. Dacă blocați cookie-urile necesare, unele părți ale platformei, cum ar fi autentificarea, nu vor mai funcționa. Producătorii celor mai răspândite browsere explică cum puteți face acest lucru:

controller-title = Cine este responsabil
controller-text = { $controller } este operatorul de date pentru cookie-urile descrise pe această pagină.
controller-contact = Pentru orice întrebare sau pentru a vă exercita drepturile, scrieți la { $contact }.
controller-contact-phone = Pentru orice întrebare sau pentru a vă exercita drepturile, sunați la { $contact }.
controller-contact-web = Pentru orice întrebare sau pentru a vă exercita drepturile, accesați { $contact }.
controller-privacy = Citiți politica de confidențialitate
controller-complaint = De asemenea, puteți depune o plângere la autoritatea pentru protecția datelor din țara dumneavoastră.
