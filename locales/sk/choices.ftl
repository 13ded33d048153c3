# Formulár súhlasu a to, čo hovorí o výbere.

choices-title = Váš výber
choices-intro = Nič, čo si vyžaduje váš súhlas, sa nepoužije, kým súhlas neudelíte. O každej službe rozhodujete osobitne a svoje rozhodnutie tu môžete kedykoľvek zmeniť.
choices-nothing = Nie je o čom rozhodovať: táto platforma nepoužíva žiadne súbory cookie, ktoré si vyžadujú váš súhlas.

status-none = Zatiaľ ste si nevybrali. Služby, ktoré si vyžadujú váš súhlas, sú vypnuté.
status-made = Uložené { $made }. Váš výber sa uchováva do { $until }.
status-withdraw = Ak chcete odvolať všetky udelené súhlasy, zvoľte „Odmietnuť všetko“.
status-expired = Platnosť vášho výberu zo dňa { $made } sa skončila { $until }. Vyberte si, prosím, znova; vaše predchádzajúce odpovede sú predvyplnené.
status-stale = Nižšie je uvedené, čo sa zmenilo od vášho výberu zo dňa { $made }. Skontrolujte, prosím, svoje odpovede a znova ich uložte.
status-stale-new = Nové: { $service }
status-stale-changed = Podstatná zmena: { $service }
status-gpc-honoured = Váš prehliadač vysiela signál Global Privacy Control. Signál bol rešpektovaný: marketing je vypnutý, pokiaľ s ním nižšie nevyjadríte súhlas.
status-gpc-overridden = Váš prehliadač vysiela signál Global Privacy Control. S marketingom ste napriek tomu vyjadrili súhlas, preto platí váš vlastný výber.

old-questions-title = Váš výber zatiaľ nebol uložený
old-questions-text = Zásady sa počas čítania zmenili. Vaše odpovede zostali vyplnené a novinky sú označené. Skontrolujte ich, prosím, a znova uložte.

leftovers-sent = Tieto súbory cookie patria k službám, ktoré sú vypnuté, ale váš prehliadač ich stále uchováva. Uložte svoj výber ešte raz alebo ich vymažte v nastaveniach prehliadača:
leftovers-unseen = Tieto záznamy služieb, ktoré ste odmietli, odtiaľto nemožno zobraziť ani vymazať. Ak ste s nimi v minulosti súhlasili, vymažte ich v nastaveniach prehliadača:

category-necessary = Nevyhnutné
category-necessary-text = Platforma bez nich nemôže fungovať. Sú vždy zapnuté.
category-preferences = Preferencie
category-preferences-text = Pamätajú si nastavenia, vďaka ktorým je pre vás platforma pohodlnejšia.
category-statistics = Štatistika
category-statistics-text = Merajú, ako sa platforma používa.
category-marketing = Marketing
category-marketing-text = Slúžia na zobrazovanie reklamy a na tento účel vás sledujú, často z jedného webového sídla na druhé.

service-always-on = Vždy zapnuté
service-new = Nové
service-changed = Zmenené
service-exempt = Zapnuté bez súhlasu: zákon oslobodzuje toto meranie návštevnosti od povinnosti získať súhlas.
service-object = Namietam
service-gpc = Vypnuté z dôvodu vášho signálu Global Privacy Control.
service-first-party = Služba prvej strany
service-third-party = Služba tretej strany
service-country = Krajina: { $country }
service-privacy = Zásady ochrany osobných údajov poskytovateľa { $provider }

button-reject = Odmietnuť všetko
button-accept = Prijať všetko
button-save = Uložiť môj výber
