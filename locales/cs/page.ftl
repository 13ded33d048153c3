# Stránka se zásadami používání souborů cookie, shora dolů.
# Glossary:
# consent = souhlas
# withdraw consent = odvolat souhlas
# object = vznést námitku
# data controller = správce osobních údajů
# service provider = poskytovatel služby
# purpose = účel
# retention period = doba uchování
# third-party cookies = soubory cookie třetích stran
# audience measurement = měření návštěvnosti
# data protection authority = úřad pro ochranu osobních údajů
#
# $platform je adresa platformy, například https://portal.example.

skip-link = Přejít k obsahu
home-link = Zpět na platformu { $name }
language-switch = Jazyk
choices-shortcut = Zobrazit nebo změnit své volby

policy-title = Zásady používání souborů cookie
policy-updated = Naposledy aktualizováno { $date }
policy-version = Verze { $version }
policy-intro = { $name } používá soubory cookie, abyste se mohli přihlásit, našli znovu svá nastavení a mohli platformu bezpečně používat.
policy-intro-analytics = { $name } používá soubory cookie, abyste se mohli přihlásit, našli znovu svá nastavení a mohli platformu bezpečně používat. Používá je také k webové analytice: aby bylo možné zjistit, které stránky se čtou, a zlepšovat je.

what-title = Co je soubor cookie?
what-nature = Soubor cookie je malý textový soubor. Web požádá váš prohlížeč, aby jej uložil do vašeho počítače, telefonu nebo tabletu. Prohlížeč jej uchovává po stanovenou dobu a při každém dalším požadavku jej odesílá zpět webu.
what-uses = Weby používají soubory cookie k tomu, aby vás po přihlášení poznaly, uchovaly obsah košíku nebo sledovaly, co děláte, a mohly tak vytvářet statistiky nebo zobrazovat reklamu. S jinými způsoby ukládání nebo čtení informací ve vašem zařízení, jako je místní úložiště nebo pixel, se na této stránce zachází stejně jako se soubory cookie.

types-title = Existuje několik typů souborů cookie
type-necessary = Nezbytné (interní) soubory cookie
type-necessary-text = Zajišťují fungování webu. Pamatují si vás mezi dvěma návštěvami z téhož zařízení: že jste přihlášeni, co máte v košíku, jakému nastavení zobrazení dáváte přednost. Nevyžadují váš souhlas.
type-statistical = Statistické soubory cookie
type-statistical-text = Zaznamenávají, co uživatelé na webu dělají, aby bylo možné spočítat návštěvy a pochopit, jak se stránky používají. Nevyžadují váš souhlas, pokud jsou výsledky anonymizovány tak, že podle nich nelze nikoho dohledat.
type-first-party = Soubory cookie první strany (interní)
type-first-party-text = Ukládá je web, který právě navštěvujete. Mnohé z nich jsou potřebné pro jeho fungování, mohou však také shromažďovat osobní údaje, sledovat, co děláte, nebo sloužit reklamě.
type-third-party = Soubory cookie třetích stran
type-third-party-text = Ukládá je web B (často reklamní agentura) nebo někdo jeho jménem, zatímco navštěvujete web A. Umožňují webu B zjistit, které stránky jste na webu A navštívili.

used-title = Jaké soubory cookie se používají na platformě <{ $platform }>
used-none = Tato platforma neuvádí žádné soubory cookie.

category-necessary-table = Soubory cookie nezbytné pro řádné fungování platformy / funkční soubory cookie
category-preferences-table = Preferenční soubory cookie
category-statistics-table = Statistické soubory cookie
category-marketing-table = Marketingové soubory cookie

column-provider = Název poskytovatele služby
column-function = Funkce a umístění
column-names = Názvy souborů cookie
column-purpose = Účely
column-duration = Doba uchování

storage-local-storage = v místním úložišti
storage-session-storage = v úložišti relace
storage-indexed-db = v databázi IndexedDB
storage-pixel = pixel

control-title = Jak spravovat soubory cookie v prohlížeči
control-text = Prohlížeč vám umožňuje soubory cookie zobrazit, blokovat a mazat, a to pro všechny weby, nebo jen pro některý z nich. Pokud zablokujete nezbytné soubory cookie, některé části platformy, například přihlášení, přestanou fungovat. Výrobci nejběžnějších prohlížečů vysvětlují, jak na to:

controller-title = Kdo je odpovědný
controller-text = { $controller } je správcem osobních údajů ve vztahu k souborům cookie popsaným na této stránce.
controller-contact = Máte-li dotaz nebo chcete-li uplatnit svá práva, pište na { $contact }.
controller-contact-phone = Máte-li dotaz nebo chcete-li uplatnit svá práva, volejte na číslo { $contact }.
controller-contact-web = Máte-li dotaz nebo chcete-li uplatnit svá práva, navštivte stránku { $contact }.
controller-privacy = Přečíst zásady ochrany osobních údajů
controller-complaint = Můžete také podat stížnost u úřadu pro ochranu osobních údajů ve své zemi.
