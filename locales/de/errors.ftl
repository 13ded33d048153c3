# Die Fehlerseiten: was geschehen ist, und was jetzt zu tun ist.

error-back = Zurück zur Cookie-Richtlinie
error-400-title = Diese Anfrage ist nicht lesbar
error-400-text = Etwas darin fehlt oder ist unbekannt. Es wurde nichts geändert. Gehen Sie zurück zur Seite und versuchen Sie es erneut.
error-403-title = Dieses Formular kam von einer anderen Website
error-403-text = Zu Ihrem Schutz wird eine Auswahl nur angenommen, wenn sie von der eigenen Seite dieser Website kommt. Es wurde nichts geändert. Öffnen Sie die Seite und treffen Sie Ihre Auswahl dort.
error-404-title = Seite nicht gefunden
error-404-text = Unter dieser Adresse gibt es nichts.
error-405-title = Hier nicht möglich
error-405-text = Diese Adresse gibt es, aber sie nimmt Anfragen dieser Art nicht an.
error-413-title = Zu viel gesendet
error-413-text = Die Anfrage ist größer als jedes Formular dieser Seite. Es wurde nichts geändert.
error-421-title = Unbekannte Website
error-421-text = Dieser Server hat keine Cookie-Richtlinie für die Adresse, die Sie aufgerufen haben.
error-500-title = Etwas ist schiefgegangen
error-500-text = Der Fehler liegt bei uns und wurde protokolliert. Bitte versuchen Sie es später erneut.
error-503-title = Derzeit nicht verfügbar
error-503-text = Die Cookie-Richtlinie dieser Website wird gerade instand gesetzt. Bitte versuchen Sie es in einigen Minuten erneut.
