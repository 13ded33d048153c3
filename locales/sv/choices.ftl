# Samtyckesformuläret, och vad det säger om ett val.

choices-title = Dina val
choices-intro = Inget som kräver ditt samtycke används innan du säger ja. Du bestämmer för varje tjänst, och du kan när som helst ändra dig här.
choices-nothing = Det finns inget att ta ställning till: den här plattformen använder inga kakor som kräver ditt samtycke.

status-none = Du har inte gjort något val än. Tjänster som kräver ditt samtycke är avstängda.
status-made = Sparat den { $made }. Ditt val sparas till den { $until }.
status-withdraw = Om du vill återkalla alla dina samtycken väljer du ”Neka alla”.
status-expired = Ditt val från den { $made } upphörde att gälla den { $until }. Välj på nytt; dina tidigare svar är redan ifyllda.
status-stale = Detta har ändrats sedan ditt val från den { $made }. Kontrollera dina svar och spara dem igen.
status-stale-new = Ny: { $service }
status-stale-changed = Ändrad i sak: { $service }
status-gpc-honoured = Din webbläsare skickar signalen Global Privacy Control. Den har respekterats: marknadsföring är avstängd, såvida du inte säger ja till den nedan.
status-gpc-overridden = Din webbläsare skickar signalen Global Privacy Control. Du har ändå sagt ja till marknadsföring, så ditt eget val gäller.

old-questions-title = Ditt val har inte sparats än
old-questions-text = Policyn ändrades medan du läste. Dina svar är fortfarande ifyllda, och det som är nytt är markerat. Kontrollera dina svar och spara igen.

leftovers-sent = De här kakorna hör till tjänster som är avstängda, men din webbläsare har dem fortfarande. Spara dina val en gång till, eller radera kakorna i webbläsarens inställningar:
leftovers-unseen = De här posterna från tjänster som du har nekat kan varken ses eller raderas härifrån. Om du har sagt ja till dem tidigare kan du radera dem i webbläsarens inställningar:

category-necessary = Nödvändiga
category-necessary-text = Plattformen kan inte fungera utan de här tjänsterna. De är alltid på.
category-preferences = Personliga inställningar
category-preferences-text = De här tjänsterna kommer ihåg inställningar som gör plattformen bekvämare för dig.
category-statistics = Statistik
category-statistics-text = De här tjänsterna mäter hur plattformen används.
category-marketing = Marknadsföring
category-marketing-text = De här tjänsterna visar reklam och följer dig för det ändamålet, ofta från en webbplats till en annan.

service-always-on = Alltid på
service-new = Ny
service-changed = Ändrad
service-exempt = På utan samtycke: enligt lagen krävs inget samtycke för den här besöksmätningen.
service-object = Jag invänder
service-gpc = Avstängd på grund av din signal Global Privacy Control.
service-first-party = Förstapart
service-third-party = Tredjepart
service-country = Land: { $country }
service-privacy = Integritetspolicy för { $provider }

button-reject = Neka alla
button-accept = Godkänn alla
button-save = Spara mina val
