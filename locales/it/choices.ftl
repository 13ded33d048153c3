# Il modulo di consenso, e ciò che dice di una scelta.

choices-title = Le tue scelte
choices-intro = Nulla di ciò che richiede il tuo consenso viene utilizzato prima che tu dica di sì. Decidi tu per ogni servizio, e qui puoi cambiare idea in qualsiasi momento.
choices-nothing = Non c’è nulla da decidere: questa piattaforma non utilizza cookie che richiedono il tuo consenso.

status-none = Non hai ancora fatto una scelta. I servizi che richiedono il tuo consenso sono disattivati.
status-made = Scelta salvata in data { $made }. Viene conservata fino a questa data: { $until }.
status-withdraw = Per revocare tutti i consensi che hai dato, seleziona «Rifiuta tutto».
status-expired = La scelta che hai fatto in data { $made } è scaduta in data { $until }. Scegli di nuovo: le tue risposte precedenti sono già inserite.
status-stale = Ecco che cosa è cambiato dalla scelta che hai fatto in data { $made }. Controlla le tue risposte e salvale di nuovo.
status-stale-new = Nuovo: { $service }
status-stale-changed = Modificato nella sostanza: { $service }
status-gpc-honoured = Il tuo browser invia il segnale Global Privacy Control. Il segnale è stato rispettato: la pubblicità è disattivata, a meno che tu non la accetti qui sotto.
status-gpc-overridden = Il tuo browser invia il segnale Global Privacy Control. Hai comunque accettato la pubblicità, quindi vale la tua scelta.

old-questions-title = La tua scelta non è stata ancora salvata
old-questions-text = L’informativa è cambiata mentre la leggevi. Le tue risposte sono ancora inserite, e le novità sono segnalate. Controlla le risposte e salva di nuovo.

leftovers-sent = Questi cookie appartengono a servizi disattivati, ma il tuo browser li ha ancora. Salva di nuovo le tue scelte, oppure elimina i cookie nelle impostazioni del browser:
leftovers-unseen = Questi elementi di servizi che hai rifiutato non si possono né vedere né eliminare da qui. Se in passato li avevi accettati, eliminali nelle impostazioni del browser:

category-necessary = Necessari
category-necessary-text = Senza questi cookie la piattaforma non può funzionare. Sono sempre attivi.
category-preferences = Preferenze
category-preferences-text = Ricordano le impostazioni che ti rendono la piattaforma più comoda.
category-statistics = Statistiche
category-statistics-text = Misurano l’uso della piattaforma.
category-marketing = Pubblicità
category-marketing-text = Mostrano pubblicità e ti seguono a questo scopo, spesso da un sito all’altro.

service-always-on = Sempre attivo
service-new = Nuovo
service-changed = Modificato
service-exempt = Attivo senza consenso: la legge ne esenta questa misurazione dell’audience.
service-object = Mi oppongo
service-gpc = Disattivato a causa del tuo segnale Global Privacy Control.
service-first-party = Di prima parte
service-third-party = Di terze parti
service-country = Paese: { $country }
service-privacy = Informativa sulla privacy di { $provider }

button-reject = Rifiuta tutto
button-accept = Accetta tutto
button-save = Salva le mie scelte
