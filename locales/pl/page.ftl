# Strona z polityką plików cookie, od góry do dołu.
# Glossary:
# consent = zgoda
# withdraw consent = wycofać zgodę
# object = wnieść sprzeciw
# data controller = administrator danych
# service provider = dostawca usługi
# purpose = cel
# retention period = okres przechowywania
# third-party cookies = pliki cookie podmiotów trzecich
# audience measurement = pomiar oglądalności
# data protection authority = organ ochrony danych
#
# $platform to adres platformy, na przykład https://portal.example.

skip-link = Przejdź do treści
home-link = Powrót na platformę { $name }
language-switch = Język
choices-shortcut = Zobacz lub zmień swój wybór

policy-title = Polityka plików cookie
policy-updated = Ostatnia aktualizacja: { $date } r.
policy-version = Wersja { $version }
policy-intro = { $name } używa plików cookie, aby umożliwić Ci logowanie, powrót do własnych ustawień i bezpieczne korzystanie z platformy.
policy-intro-analytics = { $name } używa plików cookie, aby umożliwić Ci logowanie, powrót do własnych ustawień i bezpieczne korzystanie z platformy. Pliki cookie służą też analityce internetowej: pozwalają dowiedzieć się, które strony są czytane, i je ulepszać.

what-title = Co to jest plik cookie?
what-nature = Plik cookie to mały plik tekstowy. Strona internetowa prosi Twoją przeglądarkę o zapisanie go na komputerze, telefonie lub tablecie. Przeglądarka przechowuje go przez określony czas i przy każdym kolejnym żądaniu odsyła go tej stronie.
what-uses = Strony internetowe używają plików cookie, aby rozpoznać Cię po zalogowaniu, zachować zawartość koszyka albo śledzić Twoje działania w celu tworzenia statystyk lub wyświetlania reklam. Inne sposoby zapisywania lub odczytywania informacji na Twoim urządzeniu, takie jak pamięć lokalna lub piksel, są na tej stronie traktowane tak samo jak pliki cookie.

types-title = Istnieje kilka rodzajów plików cookie
type-necessary = Niezbędne (wewnętrzne) pliki cookie
type-necessary-text = Dzięki nim strona działa. Pamiętają Cię między dwiema wizytami z tego samego urządzenia: stan zalogowania, zawartość koszyka, wybrane ustawienia wyświetlania. Nie wymagają Twojej zgody.
type-statistical = Statystyczne pliki cookie
type-statistical-text = Rejestrują działania użytkowników na stronie internetowej, aby policzyć wizyty i zrozumieć, jak używane są poszczególne strony. Nie wymagają Twojej zgody, jeżeli wyniki są zanonimizowane i nikogo nie można na ich podstawie zidentyfikować.
type-first-party = Własne (wewnętrzne) pliki cookie
type-first-party-text = Zapisuje je strona internetowa, którą odwiedzasz. Wiele z nich jest potrzebnych do jej działania, ale mogą też zbierać dane osobowe, śledzić Twoje działania lub służyć reklamie.
type-third-party = Pliki cookie podmiotów trzecich
type-third-party-text = Zapisuje je strona B (często agencja reklamowa) lub ktoś w jej imieniu, gdy odwiedzasz stronę A. Pozwalają stronie B zobaczyć, które podstrony strony A były przez Ciebie odwiedzane.

used-title = Jakich plików cookie używa platforma <{ $platform }>
used-none = Ta platforma nie zgłasza żadnych plików cookie.

category-necessary-table = Pliki cookie niezbędne do prawidłowego działania platformy / funkcjonalne pliki cookie
category-preferences-table = Pliki cookie preferencji
category-statistics-table = Statystyczne pliki cookie
category-marketing-table = Marketingowe pliki cookie

column-provider = Nazwa dostawcy usługi
column-function = Funkcja i umiejscowienie
column-names = Nazwy plików cookie
column-purpose = Cele
column-duration = Okres przechowywania

storage-local-storage = w pamięci lokalnej
storage-session-storage = w pamięci sesji
storage-indexed-db = w bazie IndexedDB
storage-pixel = piksel

control-title = Jak zarządzać plikami cookie w przeglądarce
control-text = Przeglądarka pozwala wyświetlać, blokować i usuwać pliki cookie dla wszystkich stron internetowych lub dla wybranej strony. Jeżeli zablokujesz niezbędne pliki cookie, niektóre funkcje platformy, na przykład logowanie, przestaną działać. Producenci najpopularniejszych przeglądarek wyjaśniają, jak to zrobić:

controller-title = Kto jest odpowiedzialny
controller-text = { $controller } jest administratorem danych w odniesieniu do plików cookie opisanych na tej stronie.
controller-contact = W razie pytań lub aby skorzystać ze swoich praw, napisz na adres { $contact }.
controller-contact-phone = W razie pytań lub aby skorzystać ze swoich praw, zadzwoń pod numer { $contact }.
controller-contact-web = W razie pytań lub aby skorzystać ze swoich praw, przejdź na stronę { $contact }.
controller-privacy = Przeczytaj politykę prywatności
controller-complaint = Możesz też wnieść skargę do organu ochrony danych w swoim kraju.
