# Samtykkeformularen, og hvad den siger om et valg.

choices-title = Dine valg
choices-intro = Intet, der kræver dit samtykke, bruges, før du siger ja. Du bestemmer for hver tjeneste, og du kan når som helst ombestemme dig her.
choices-nothing = Der er intet at tage stilling til: Denne platform bruger ingen cookies, der kræver dit samtykke.

status-none = Du har endnu ikke truffet et valg. Tjenester, der kræver dit samtykke, er slået fra.
status-made = Gemt den { $made }. Dit valg opbevares indtil den { $until }.
status-withdraw = Hvis du vil trække alle dine samtykker tilbage, skal du vælge ”Afvis alle”.
status-expired = Dit valg fra den { $made } udløb den { $until }. Vælg igen; dine tidligere svar er allerede udfyldt.
status-stale = Dette er ændret siden dit valg fra den { $made }. Gennemgå dine svar, og gem dem igen.
status-stale-new = Ny: { $service }
status-stale-changed = Indholdsmæssigt ændret: { $service }
status-gpc-honoured = Din browser sender signalet Global Privacy Control. Det er blevet respekteret: Marketing er slået fra, medmindre du siger ja til det nedenfor.
status-gpc-overridden = Din browser sender signalet Global Privacy Control. Du har alligevel sagt ja til marketing, så dit eget valg gælder.

old-questions-title = Dit valg er endnu ikke gemt
old-questions-text = Politikken blev ændret, mens du læste. Dine svar er stadig udfyldt, og det nye er markeret. Gennemgå dine svar, og gem igen.

leftovers-sent = Disse cookies hører til tjenester, der er slået fra, men din browser har dem stadig. Gem dine valg en gang til, eller slet de pågældende cookies i din browsers indstillinger:
leftovers-unseen = Disse elementer fra tjenester, som du har afvist, kan hverken ses eller slettes herfra. Hvis du tidligere har sagt ja til dem, kan du slette dem i din browsers indstillinger:

category-necessary = Nødvendige
category-necessary-text = Platformen kan ikke fungere uden disse tjenester. De er altid slået til.
category-preferences = Præferencer
category-preferences-text = Disse tjenester husker indstillinger, der gør platformen mere behagelig for dig at bruge.
category-statistics = Statistik
category-statistics-text = Disse tjenester måler, hvordan platformen bruges.
category-marketing = Marketing
category-marketing-text = Disse tjenester viser reklamer og følger dig med det formål, ofte fra et websted til et andet.

service-always-on = Altid slået til
service-new = Ny
service-changed = Ændret
service-exempt = Slået til uden samtykke: Loven undtager denne besøgsmåling fra kravet om samtykke.
service-object = Jeg gør indsigelse
service-gpc = Slået fra på grund af dit signal Global Privacy Control.
service-first-party = Førstepart
service-third-party = Tredjepart
service-country = Land: { $country }
service-privacy = Privatlivspolitik for { $provider }

button-reject = Afvis alle
button-accept = Accepter alle
button-save = Gem mine valg
