# Het toestemmingsformulier, en wat het over een keuze zegt.

choices-title = Uw keuzes
choices-intro = Niets waarvoor uw toestemming nodig is, wordt gebruikt voordat u ja zegt. U beslist per dienst en u kunt hier op elk moment van gedachten veranderen.
choices-nothing = Er valt niets te beslissen: dit platform gebruikt geen cookies waarvoor uw toestemming nodig is.

status-none = U hebt nog geen keuze gemaakt. Diensten waarvoor uw toestemming nodig is, staan uit.
status-made = Opgeslagen op { $made }. Uw keuze wordt bewaard tot { $until }.
status-withdraw = Wilt u al uw toestemmingen intrekken? Kies dan ‘Alles weigeren’.
status-expired = Uw keuze van { $made } is op { $until } verlopen. Maak opnieuw een keuze; uw eerdere antwoorden zijn al ingevuld.
status-stale = Dit is er veranderd sinds uw keuze van { $made }. Controleer uw antwoorden en sla ze opnieuw op.
status-stale-new = Nieuw: { $service }
status-stale-changed = Inhoudelijk gewijzigd: { $service }
status-gpc-honoured = Uw browser stuurt het signaal Global Privacy Control. Dat is gerespecteerd: marketing staat uit, tenzij u die hieronder toestaat.
status-gpc-overridden = Uw browser stuurt het signaal Global Privacy Control. U hebt marketing toch toegestaan, dus uw eigen keuze telt.

old-questions-title = Uw keuze is nog niet opgeslagen
old-questions-text = Het beleid is gewijzigd terwijl u het las. Uw antwoorden zijn nog ingevuld en wat nieuw is, is gemarkeerd. Controleer uw antwoorden en sla ze opnieuw op.

leftovers-sent = Deze cookies horen bij diensten die uitstaan, maar uw browser heeft ze nog. Sla uw keuzes nogmaals op of verwijder de cookies in de instellingen van uw browser:
leftovers-unseen = Deze gegevens van diensten die u hebt geweigerd, zijn van hieruit niet te zien en niet te verwijderen. Als u ze eerder hebt toegestaan, verwijder ze dan in de instellingen van uw browser:

category-necessary = Noodzakelijk
category-necessary-text = Zonder deze diensten kan het platform niet werken. Ze staan altijd aan.
category-preferences = Voorkeuren
category-preferences-text = Deze diensten onthouden instellingen die het platform voor u prettiger maken.
category-statistics = Statistieken
category-statistics-text = Deze diensten meten hoe het platform wordt gebruikt.
category-marketing = Marketing
category-marketing-text = Deze diensten tonen advertenties en volgen u met dat doel, vaak van de ene website naar de andere.

service-always-on = Altijd aan
service-new = Nieuw
service-changed = Gewijzigd
service-exempt = Aan zonder toestemming: voor deze publieksmeting geldt een wettelijke uitzondering.
service-object = Ik maak bezwaar
service-gpc = Uit vanwege uw signaal Global Privacy Control.
service-first-party = Eigen (first-party)
service-third-party = Van derden (third-party)
service-country = Land: { $country }
service-privacy = Privacyverklaring van { $provider }

button-reject = Alles weigeren
button-accept = Alles accepteren
button-save = Keuzes opslaan
