# Die Cookie-Richtlinie, von oben nach unten.
# Glossary:
# consent = Einwilligung
# withdraw consent = Einwilligung widerrufen
# object = widersprechen
# data controller = Verantwortlicher
# data protection authority = Datenschutzaufsichtsbehörde
# provider = Anbieter
# purpose = Zweck
# retention period = Speicherdauer
# third-party cookie = Drittanbieter-Cookie
# audience measurement = Reichweitenmessung
#
# $platform ist die Adresse der Plattform, zum Beispiel https://portal.example.

skip-link = Zum Inhalt springen
home-link = Zurück zu { $name }
language-switch = Sprache
choices-shortcut = Ihre Auswahl ansehen oder ändern

policy-title = Cookie-Richtlinie
policy-updated = Zuletzt aktualisiert am { $date }
policy-version = Fassung { $version }
policy-intro = { $name } verwendet Cookies, damit Sie sich anmelden, Ihre Einstellungen wiederfinden und die Plattform sicher nutzen können.
policy-intro-analytics = { $name } verwendet Cookies, damit Sie sich anmelden, Ihre Einstellungen wiederfinden und die Plattform sicher nutzen können. Außerdem dienen Cookies der Webanalyse: um zu erfahren, welche Seiten gelesen werden, und um sie zu verbessern.

what-title = Was ist ein Cookie?
what-nature = Ein Cookie ist eine kleine Textdatei, die eine Website von Ihrem Browser auf Ihrem Computer, Telefon oder Tablet speichern lässt. Der Browser bewahrt sie für eine bestimmte Zeit auf und sendet sie bei jeder neuen Anfrage an die Website zurück.
what-uses = Websites verwenden Cookies, um Sie nach der Anmeldung wiederzuerkennen, den Inhalt eines Warenkorbs zu behalten oder Ihr Verhalten zu verfolgen und so Statistiken zu erstellen oder Werbung anzuzeigen. Andere Verfahren, die etwas auf Ihrem Gerät speichern oder auslesen, etwa der lokale Speicher oder ein Zählpixel, werden auf dieser Seite wie Cookies behandelt.

types-title = Es gibt verschiedene Arten von Cookies
type-necessary = Notwendige (interne) Cookies
type-necessary-text = Sie sorgen dafür, dass die Website funktioniert. Zwischen zwei Besuchen vom selben Gerät aus merken sie sich, dass Sie angemeldet sind, was in Ihrem Warenkorb liegt und welche Anzeigeeinstellungen Sie bevorzugen. Für sie ist Ihre Einwilligung nicht erforderlich.
type-statistical = Statistik-Cookies
type-statistical-text = Sie erfassen, was Nutzerinnen und Nutzer auf einer Website tun, um Besuche zu zählen und zu verstehen, wie Seiten genutzt werden. Ihre Einwilligung ist nicht erforderlich, wenn die Ergebnisse anonymisiert werden, sodass kein Rückschluss auf einzelne Personen möglich ist.
type-first-party = Erstanbieter-Cookies (interne Cookies)
type-first-party-text = Sie werden von der Website gespeichert, die Sie gerade besuchen. Viele sind für deren Betrieb notwendig, doch sie können auch personenbezogene Daten erheben, Ihr Verhalten verfolgen oder der Werbung dienen.
type-third-party = Drittanbieter-Cookies
type-third-party-text = Sie werden von einer Website B (oft einer Werbeagentur) oder in deren Auftrag gespeichert, während Sie eine Website A besuchen. Durch sie kann B sehen, welche Seiten Sie auf A besucht haben.

used-title = Welche Cookies auf der Plattform <{ $platform }> verwendet werden
used-none = Für diese Plattform sind keine Cookies angegeben.

category-necessary-table = Cookies, die für das einwandfreie Funktionieren der Plattform notwendig sind / funktionale Cookies
category-preferences-table = Präferenz-Cookies
category-statistics-table = Statistik-Cookies
category-marketing-table = Marketing-Cookies

column-provider = Name des Anbieters
column-function = Funktion und Einsatzort
column-names = Cookie-Name(n)
column-purpose = Zwecke
column-duration = Speicherdauer

storage-local-storage = im lokalen Speicher
storage-session-storage = im Sitzungsspeicher
storage-indexed-db = in der IndexedDB
storage-pixel = Zählpixel

control-title = So verwalten Sie Cookies in Ihrem Browser
control-text = In Ihrem Browser können Sie Cookies ansehen, blockieren und löschen, für alle Websites oder für eine einzelne. Wenn Sie notwendige Cookies blockieren, funktionieren Teile der Plattform, etwa die Anmeldung, nicht mehr. Wie Sie dabei vorgehen, erklären die Hersteller der gängigsten Browser:

controller-title = Wer verantwortlich ist
controller-text = Verantwortlicher für die Datenverarbeitung mit den auf dieser Seite beschriebenen Cookies ist { $controller }.
controller-contact = Wenn Sie Fragen haben oder Ihre Rechte ausüben möchten, schreiben Sie an { $contact }.
controller-contact-phone = Wenn Sie Fragen haben oder Ihre Rechte ausüben möchten, rufen Sie { $contact } an.
controller-contact-web = Wenn Sie Fragen haben oder Ihre Rechte ausüben möchten, besuchen Sie { $contact }.
controller-privacy = Datenschutzerklärung lesen
controller-complaint = Sie können auch bei der Datenschutzaufsichtsbehörde Ihres Landes Beschwerde einlegen.
