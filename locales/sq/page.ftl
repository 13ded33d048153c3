# Politika e skedarëve cookie, nga fillimi në fund.
#
# Glossary:
# consent = pëlqim
# withdraw consent = tërheqje e pëlqimit
# data controller = kontrollues i të dhënave
# data protection authority = autoritet për mbrojtjen e të dhënave
# first-party cookies = skedarë cookie të palës së parë
# third-party cookies = skedarë cookie të palëve të treta
# purpose = qëllim
# retention period = afat i ruajtjes
# audience measurement = matje e audiencës
# receipt = vërtetim
#
# $platform është adresa e platformës, për shembull https://portal.example.

skip-link = Kaloni te përmbajtja
home-link = Kthehuni te { $name }
language-switch = Gjuha
choices-shortcut = Shihni ose ndryshoni zgjedhjet tuaja

policy-title = Politika e skedarëve cookie
policy-updated = Përditësuar së fundi më { $date }
policy-version = Versioni { $version }
policy-intro = { $name } përdor skedarë cookie që ju të mund të hyni në llogari, t’i gjeni sërish cilësimet tuaja dhe ta përdorni platformën në mënyrë të sigurt.
policy-intro-analytics = { $name } përdor skedarë cookie që ju të mund të hyni në llogari, t’i gjeni sërish cilësimet tuaja dhe ta përdorni platformën në mënyrë të sigurt. Ata përdoren edhe për analizën e uebit: për të mësuar se cilat faqe lexohen dhe për t’i përmirësuar ato.

what-title = Çfarë është një skedar cookie?
what-nature = Skedari cookie është një skedar i vogël teksti që një uebsajt i kërkon shfletuesit tuaj ta ruajë në kompjuterin, telefonin ose tabletin tuaj. Shfletuesi e mban për një kohë të caktuar dhe ia dërgon përsëri uebsajtit me çdo kërkesë të re.
what-uses = Uebsajtet i përdorin skedarët cookie për t’ju njohur pasi keni hyrë në llogari, për të ruajtur përmbajtjen e një shporte ose për të ndjekur veprimet tuaja, me qëllim që të nxjerrin statistika ose të shfaqin reklama. Mënyrat e tjera për të ruajtur ose lexuar diçka në pajisjen tuaj, si ruajtja lokale ose pikseli, trajtohen në këtë faqe njësoj si skedarët cookie.

types-title = Ka disa lloje skedarësh cookie
type-necessary = Skedarë cookie të domosdoshëm (të brendshëm)
type-necessary-text = Falë tyre uebsajti funksionon. Ata ju mbajnë mend midis dy vizitave nga e njëjta pajisje: që keni hyrë në llogari, çfarë keni në shportë, cilat cilësime të pamjes preferoni. Për ta nuk nevojitet pëlqimi juaj.
type-statistical = Skedarë cookie statistikorë
type-statistical-text = Ata regjistrojnë çfarë bëjnë përdoruesit në një uebsajt, për të numëruar vizitat dhe për të kuptuar si përdoren faqet. Për ta nuk nevojitet pëlqimi juaj kur rezultatet janë të anonimizuara, në mënyrë që askush të mos mund të gjurmohet.
type-first-party = Skedarë cookie të palës së parë (të brendshëm)
type-first-party-text = Ata ruhen nga uebsajti që po vizitoni. Shumë prej tyre nevojiten që uebsajti të funksionojë, por ata mund edhe të mbledhin të dhëna personale, të ndjekin veprimet tuaja ose të shërbejnë për reklama.
type-third-party = Skedarë cookie të palëve të treta
type-third-party-text = Ata ruhen nga një uebsajt B (shpesh një agjenci reklamash), ose në emër të tij, ndërsa ju vizitoni një uebsajt A. Ata i lejojnë uebsajtit B të shohë cilat faqe keni vizituar në uebsajtin A.

used-title = Cilët skedarë cookie përdoren në platformën <{ $platform }>
used-none = Kjo platformë nuk deklaron asnjë skedar cookie.

category-necessary-table = Skedarë cookie të domosdoshëm për funksionimin e duhur të platformës / skedarë cookie funksionalë
category-preferences-table = Skedarë cookie të preferencave
category-statistics-table = Skedarë cookie statistikorë
category-marketing-table = Skedarë cookie të marketingut

column-provider = Emri i ofruesit të shërbimit
column-function = Funksioni dhe vendi
column-names = Emri (emrat) i skedarit cookie
column-purpose = Qëllimet
column-duration = Afati i ruajtjes

storage-local-storage = në ruajtjen lokale
storage-session-storage = në ruajtjen e sesionit
storage-indexed-db = në IndexedDB
storage-pixel = piksel

control-title = Si t’i kontrolloni skedarët cookie në shfletuesin tuaj
control-text = Shfletuesi juaj ju lejon t’i shihni, t’i bllokoni dhe t’i fshini skedarët cookie, për të gjitha uebsajtet ose vetëm për një. Nëse bllokoni skedarët cookie të domosdoshëm, pjesë të platformës, si hyrja në llogari, nuk do të funksionojnë më. Prodhuesit e shfletuesve më të përhapur shpjegojnë si bëhet kjo:

controller-title = Kush është përgjegjës
controller-text = { $controller } është kontrolluesi i të dhënave për skedarët cookie të përshkruar në këtë faqe.
controller-contact = Për çdo pyetje, ose për të ushtruar të drejtat tuaja, shkruani te { $contact }.
controller-contact-phone = Për çdo pyetje, ose për të ushtruar të drejtat tuaja, telefononi në numrin { $contact }.
controller-contact-web = Për çdo pyetje, ose për të ushtruar të drejtat tuaja, shkoni te { $contact }.
controller-privacy = Lexoni politikën e privatësisë
controller-complaint = Ju mund të paraqisni edhe ankesë pranë autoritetit për mbrojtjen e të dhënave të vendit tuaj.
