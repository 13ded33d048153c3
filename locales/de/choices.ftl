# Das Einwilligungsformular, und was es über eine Auswahl sagt.

choices-title = Ihre Auswahl
choices-intro = Nichts, wofür Ihre Einwilligung erforderlich ist, wird verwendet, bevor Sie Ja sagen. Sie entscheiden über jeden Dienst einzeln und können Ihre Auswahl hier jederzeit ändern.
choices-nothing = Es gibt nichts zu entscheiden: Diese Plattform verwendet keine Cookies, für die Ihre Einwilligung erforderlich ist.

status-none = Sie haben noch keine Auswahl getroffen. Dienste, für die Ihre Einwilligung erforderlich ist, sind ausgeschaltet.
status-made = Gespeichert am { $made }. Ihre Auswahl wird bis zum { $until } aufbewahrt.
status-withdraw = Um alle Ihre Einwilligungen zu widerrufen, wählen Sie „Alle ablehnen“.
status-expired = Ihre Auswahl vom { $made } ist am { $until } abgelaufen. Bitte wählen Sie erneut; Ihre früheren Antworten sind bereits eingetragen.
status-stale = Seit Ihrer Auswahl vom { $made } hat sich Folgendes geändert. Bitte prüfen Sie Ihre Antworten und speichern Sie sie erneut.
status-stale-new = Neu: { $service }
status-stale-changed = Inhaltlich geändert: { $service }
status-gpc-honoured = Ihr Browser sendet das Signal Global Privacy Control. Es wurde beachtet: Marketing ist ausgeschaltet, es sei denn, Sie stimmen ihm unten zu.
status-gpc-overridden = Ihr Browser sendet das Signal Global Privacy Control. Sie haben dem Marketing dennoch zugestimmt; daher gilt Ihre eigene Auswahl.

old-questions-title = Ihre Auswahl wurde noch nicht gespeichert
old-questions-text = Die Richtlinie hat sich geändert, während Sie sie gelesen haben. Ihre Antworten sind noch eingetragen, und Neues ist gekennzeichnet. Bitte prüfen Sie Ihre Antworten und speichern Sie erneut.

leftovers-sent = Diese Cookies gehören zu Diensten, die ausgeschaltet sind, aber Ihr Browser enthält sie noch. Speichern Sie Ihre Auswahl noch einmal oder löschen Sie die Cookies in den Einstellungen Ihres Browsers:
leftovers-unseen = Diese Einträge von Diensten, die Sie abgelehnt haben, lassen sich von hier aus weder einsehen noch löschen. Wenn Sie ihnen früher zugestimmt haben, löschen Sie die Einträge in den Einstellungen Ihres Browsers:

category-necessary = Notwendig
category-necessary-text = Ohne diese Dienste kann die Plattform nicht funktionieren. Sie sind immer eingeschaltet.
category-preferences = Präferenzen
category-preferences-text = Diese Dienste merken sich Einstellungen, die Ihnen die Nutzung der Plattform angenehmer machen.
category-statistics = Statistik
category-statistics-text = Diese Dienste messen, wie die Plattform genutzt wird.
category-marketing = Marketing
category-marketing-text = Diese Dienste zeigen Werbung an und verfolgen Ihr Verhalten zu diesem Zweck, oft von einer Website zur nächsten.

service-always-on = Immer eingeschaltet
service-new = Neu
service-changed = Geändert
service-exempt = Ohne Einwilligung eingeschaltet: Diese Reichweitenmessung ist gesetzlich von der Einwilligungspflicht ausgenommen.
service-object = Ich widerspreche
service-gpc = Wegen Ihres Signals Global Privacy Control ausgeschaltet.
service-first-party = Erstanbieter
service-third-party = Drittanbieter
service-country = Land: { $country }
service-privacy = Datenschutzerklärung von { $provider }

button-reject = Alle ablehnen
button-accept = Alle akzeptieren
button-save = Auswahl speichern
