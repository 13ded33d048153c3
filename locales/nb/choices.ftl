# Samtykkeskjemaet, og hva det sier om et valg.

choices-title = Valgene dine
choices-intro = Ingenting som krever samtykke fra deg, blir brukt før du sier ja. Du bestemmer for hver tjeneste, og du kan når som helst ombestemme deg her.
choices-nothing = Det er ingenting å ta stilling til: Denne plattformen bruker ingen informasjonskapsler som krever samtykke fra deg.

status-none = Du har ikke gjort noe valg ennå. Tjenester som krever samtykke fra deg, er slått av.
status-made = Lagret { $made }. Valget ditt blir tatt vare på til { $until }.
status-withdraw = Hvis du vil trekke tilbake alle samtykkene dine, velger du «Avvis alle».
status-expired = Valget ditt fra { $made } utløp { $until }. Velg på nytt; de tidligere svarene dine er allerede fylt ut.
status-stale = Dette er endret siden valget ditt fra { $made }. Gå gjennom svarene dine og lagre dem på nytt.
status-stale-new = Ny: { $service }
status-stale-changed = Innholdsmessig endret: { $service }
status-gpc-honoured = Nettleseren din sender signalet Global Privacy Control. Det er tatt hensyn til: Markedsføring er slått av, med mindre du sier ja til det nedenfor.
status-gpc-overridden = Nettleseren din sender signalet Global Privacy Control. Du har likevel sagt ja til markedsføring, så ditt eget valg gjelder.

old-questions-title = Valget ditt er ikke lagret ennå
old-questions-text = Erklæringen ble endret mens du leste. Svarene dine er fortsatt fylt ut, og det som er nytt, er merket. Gå gjennom svarene dine og lagre på nytt.

leftovers-sent = Disse informasjonskapslene hører til tjenester som er slått av, men nettleseren din har dem fortsatt. Lagre valgene dine en gang til, eller slett informasjonskapslene i innstillingene i nettleseren:
leftovers-unseen = Disse oppføringene fra tjenester du har avvist, kan verken ses eller slettes herfra. Hvis du har sagt ja til dem tidligere, kan du slette dem i innstillingene i nettleseren:

category-necessary = Nødvendige
category-necessary-text = Plattformen kan ikke fungere uten disse tjenestene. De er alltid på.
category-preferences = Preferanser
category-preferences-text = Disse tjenestene husker innstillinger som gjør plattformen mer behagelig for deg.
category-statistics = Statistikk
category-statistics-text = Disse tjenestene måler hvordan plattformen brukes.
category-marketing = Markedsføring
category-marketing-text = Disse tjenestene viser reklame og følger deg for det formålet, ofte fra ett nettsted til et annet.

service-always-on = Alltid på
service-new = Ny
service-changed = Endret
service-exempt = På uten samtykke: Loven unntar denne besøksmålingen fra kravet om samtykke.
service-object = Jeg protesterer
service-gpc = Slått av på grunn av signalet Global Privacy Control fra nettleseren din.
service-first-party = Førstepart
service-third-party = Tredjepart
service-country = Land: { $country }
service-privacy = Personvernerklæring for { $provider }

button-reject = Avvis alle
button-accept = Godta alle
button-save = Lagre mine valg
