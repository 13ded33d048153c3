# Formulář souhlasu a to, co říká o volbě.

choices-title = Vaše volby
choices-intro = Nic, co vyžaduje váš souhlas, se nepoužije, dokud souhlas neudělíte. O každé službě rozhodujete zvlášť a své rozhodnutí zde můžete kdykoli změnit.
choices-nothing = Není o čem rozhodovat: tato platforma nepoužívá žádné soubory cookie, které vyžadují váš souhlas.

status-none = Zatím jste si nevybrali. Služby, které vyžadují váš souhlas, jsou vypnuté.
status-made = Uloženo { $made }. Vaše volba se uchovává do { $until }.
status-withdraw = Chcete-li odvolat všechny udělené souhlasy, zvolte „Odmítnout vše“.
status-expired = Platnost vaší volby ze dne { $made } skončila { $until }. Vyberte si prosím znovu; vaše dřívější odpovědi jsou předvyplněny.
status-stale = Níže je uvedeno, co se změnilo od vaší volby ze dne { $made }. Zkontrolujte prosím své odpovědi a znovu je uložte.
status-stale-new = Nové: { $service }
status-stale-changed = Podstatná změna: { $service }
status-gpc-honoured = Váš prohlížeč vysílá signál Global Privacy Control. Signál byl respektován: marketing je vypnutý, pokud s ním níže nevyslovíte souhlas.
status-gpc-overridden = Váš prohlížeč vysílá signál Global Privacy Control. S marketingem jste přesto vyslovili souhlas, platí proto vaše vlastní volba.

old-questions-title = Vaše volba zatím nebyla uložena
old-questions-text = Zásady se během čtení změnily. Vaše odpovědi zůstaly vyplněny a novinky jsou označeny. Zkontrolujte je prosím a znovu uložte.

leftovers-sent = Tyto soubory cookie patří ke službám, které jsou vypnuté, ale váš prohlížeč je stále uchovává. Uložte své volby ještě jednou, nebo tyto soubory smažte v nastavení prohlížeče:
leftovers-unseen = Tyto záznamy služeb, které jste odmítli, nelze odtud zobrazit ani smazat. Pokud jste s nimi dříve souhlasili, smažte je v nastavení prohlížeče:

category-necessary = Nezbytné
category-necessary-text = Platforma bez nich nemůže fungovat. Jsou vždy zapnuté.
category-preferences = Preference
category-preferences-text = Pamatují si nastavení, díky nimž je pro vás platforma pohodlnější.
category-statistics = Statistika
category-statistics-text = Měří, jak se platforma používá.
category-marketing = Marketing
category-marketing-text = Slouží k zobrazování reklamy a za tímto účelem vás sledují, často z jednoho webu na druhý.

service-always-on = Vždy zapnuto
service-new = Nové
service-changed = Změněno
service-exempt = Zapnuto bez souhlasu: zákon toto měření návštěvnosti vyjímá z povinnosti získat souhlas.
service-object = Vznáším námitku
service-gpc = Vypnuto kvůli vašemu signálu Global Privacy Control.
service-first-party = Služba první strany
service-third-party = Služba třetí strany
service-country = Země: { $country }
service-privacy = Zásady ochrany osobních údajů poskytovatele { $provider }

button-reject = Odmítnout vše
button-accept = Přijmout vše
button-save = Uložit mé volby
