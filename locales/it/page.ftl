# L’informativa sui cookie, dall’alto in basso.
# $platform è l’indirizzo della piattaforma, per esempio https://portale.example.
#
# Glossary:
# consent = consenso
# data controller = titolare del trattamento
# necessary cookies = cookie necessari
# statistical cookies = cookie statistici
# first-party cookies = cookie di prima parte
# third-party cookies = cookie di terze parti
# retention period = periodo di conservazione
# purpose = finalità
# data protection authority = autorità per la protezione dei dati
# receipt = ricevuta
#
# Ci si rivolge a chi legge con il «tu», come nei servizi pubblici digitali.
# Le date non seguono mai un articolo («il 21», ma «l’8»): per questo «in data».

skip-link = Vai al contenuto
home-link = Torna a { $name }
language-switch = Lingua
choices-shortcut = Vedi o modifica le tue scelte

policy-title = Informativa sui cookie
policy-updated = Ultimo aggiornamento: { $date }
policy-version = Versione { $version }
policy-intro = { $name } utilizza i cookie per permetterti di accedere, di ritrovare le tue impostazioni e di usare la piattaforma in sicurezza.
policy-intro-analytics = { $name } utilizza i cookie per permetterti di accedere, di ritrovare le tue impostazioni e di usare la piattaforma in sicurezza. Li utilizza anche per la misurazione dell’audience: per sapere quali pagine vengono lette e per migliorarle.

what-title = Che cos’è un cookie?
what-nature = Un cookie è un piccolo file di testo che un sito web chiede al tuo browser di salvare sul computer, sul telefono o sul tablet. Il browser lo conserva per un tempo stabilito e lo rinvia al sito a ogni nuova richiesta.
what-uses = I siti web usano i cookie per riconoscerti dopo l’accesso, per conservare il contenuto di un carrello o per seguire ciò che fai, allo scopo di produrre statistiche o di mostrare pubblicità. Gli altri modi di archiviare o leggere informazioni sul tuo dispositivo, come l’archiviazione locale o un pixel, sono trattati in questa pagina proprio come i cookie.

types-title = Esistono diversi tipi di cookie
type-necessary = Cookie necessari (interni)
type-necessary-text = Fanno funzionare il sito. Ti riconoscono tra due visite dallo stesso dispositivo: ricordano che hai effettuato l’accesso, che cosa c’è nel carrello e come preferisci visualizzare il sito. Non richiedono il tuo consenso.
type-statistical = Cookie statistici
type-statistical-text = Registrano ciò che gli utenti fanno su un sito, per contare le visite e capire come vengono usate le pagine. Non richiedono il tuo consenso quando i risultati sono anonimizzati, in modo che non si possa risalire a nessuno.
type-first-party = Cookie di prima parte (interni)
type-first-party-text = Sono salvati dal sito che stai visitando. Molti servono al suo funzionamento, ma possono anche raccogliere dati personali, tracciare ciò che fai o mostrare pubblicità.
type-third-party = Cookie di terze parti
type-third-party-text = Sono salvati da un sito B (spesso un’agenzia pubblicitaria), o per suo conto, mentre visiti un sito A. Permettono a B di vedere quali pagine hai visitato su A.

used-title = Quali cookie sono utilizzati sulla piattaforma <{ $platform }>
used-none = Questa piattaforma non dichiara alcun cookie.

category-necessary-table = Cookie necessari al corretto funzionamento della piattaforma / cookie di funzionalità
category-preferences-table = Cookie di preferenza
category-statistics-table = Cookie statistici
category-marketing-table = Cookie pubblicitari

column-provider = Nome del fornitore del servizio
column-function = Funzione e posizione
column-names = Nome del cookie o dei cookie
column-purpose = Finalità
column-duration = Periodo di conservazione

storage-local-storage = nell’archiviazione locale
storage-session-storage = nell’archiviazione di sessione
storage-indexed-db = in IndexedDB
storage-pixel = pixel

control-title = Come gestire i cookie nel tuo browser
control-text = Il browser ti permette di vedere, bloccare ed eliminare i cookie, per tutti i siti o per uno solo. Se blocchi i cookie necessari, alcune parti della piattaforma, come l’accesso, non funzioneranno più. I produttori dei browser più diffusi spiegano come fare:

controller-title = Chi è il titolare del trattamento
controller-text = { $controller } è il titolare del trattamento per i cookie descritti in questa pagina.
controller-contact = Per qualsiasi domanda, o per esercitare i tuoi diritti, scrivi a { $contact }.
controller-contact-phone = Per qualsiasi domanda, o per esercitare i tuoi diritti, chiama il numero { $contact }.
controller-contact-web = Per qualsiasi domanda, o per esercitare i tuoi diritti, vai su { $contact }.
controller-privacy = Leggi l’informativa sulla privacy
controller-complaint = Puoi anche presentare un reclamo all’autorità per la protezione dei dati del tuo Paese.
