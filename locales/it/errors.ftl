# Le pagine di errore: che cosa è successo, e che cosa fare ora.

error-back = Torna all’informativa sui cookie
error-400-title = Questa richiesta non è leggibile
error-400-text = Manca qualcosa, oppure c’è un elemento sconosciuto. Non è stato modificato nulla. Torna alla pagina e riprova.
error-403-title = Questo modulo proviene da un altro sito
error-403-text = Per proteggerti, accettiamo solo le scelte fatte sulla pagina di questo sito. Non è stato modificato nulla. Apri la pagina e fai lì la tua scelta.
error-404-title = Pagina non trovata
error-404-text = A questo indirizzo non c’è nulla.
error-405-title = Qui non è possibile
error-405-text = Questo indirizzo esiste, ma non accetta questo tipo di richiesta.
error-413-title = Invio troppo grande
error-413-text = La richiesta è più grande di qualsiasi modulo di questa pagina. Non è stato modificato nulla.
error-421-title = Sito sconosciuto
error-421-text = Questo server non ha un’informativa sui cookie per l’indirizzo richiesto.
error-500-title = Si è verificato un errore
error-500-text = L’errore dipende da noi ed è stato registrato. Riprova più tardi.
error-503-title = Al momento non disponibile
error-503-text = Stiamo ripristinando l’informativa sui cookie di questo sito. Riprova tra qualche minuto.
