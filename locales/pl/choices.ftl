# Formularz zgody i to, co mówi o dokonanym wyborze.

choices-title = Twój wybór
choices-intro = Nic, co wymaga Twojej zgody, nie jest używane, dopóki jej nie udzielisz. Decydujesz o każdej usłudze osobno i w każdej chwili możesz tutaj zmienić zdanie.
choices-nothing = Nie ma tu nic do wyboru: ta platforma nie używa plików cookie, które wymagają Twojej zgody.

status-none = Nie dokonano jeszcze wyboru. Usługi wymagające Twojej zgody są wyłączone.
status-made = Zapisano { $made } r. Twój wybór jest przechowywany do { $until } r.
status-withdraw = Aby wycofać wszystkie udzielone zgody, wybierz „Odrzuć wszystko”.
status-expired = Twój wybór z { $made } r. wygasł { $until } r. Wybierz ponownie; Twoje poprzednie odpowiedzi są już zaznaczone.
status-stale = Poniżej podano, co zmieniło się od Twojego wyboru z { $made } r. Sprawdź swoje odpowiedzi i zapisz je ponownie.
status-stale-new = Nowość: { $service }
status-stale-changed = Istotna zmiana: { $service }
status-gpc-honoured = Twoja przeglądarka wysyła sygnał Global Privacy Control. Został on uwzględniony: marketing jest wyłączony, chyba że wyrazisz na niego zgodę poniżej.
status-gpc-overridden = Twoja przeglądarka wysyła sygnał Global Privacy Control. Mimo to została przez Ciebie wyrażona zgoda na marketing, więc liczy się Twój własny wybór.

old-questions-title = Twój wybór nie został jeszcze zapisany
old-questions-text = Polityka zmieniła się w trakcie czytania. Twoje odpowiedzi są nadal zaznaczone, a nowości oznaczono. Sprawdź je i zapisz ponownie.

leftovers-sent = Te pliki cookie należą do wyłączonych usług, ale Twoja przeglądarka nadal je przechowuje. Zapisz swój wybór jeszcze raz albo usuń je w ustawieniach przeglądarki:
leftovers-unseen = Tych wpisów usług, które zostały przez Ciebie odrzucone, nie można stąd ani zobaczyć, ani usunąć. Jeżeli wcześniej udzielono na nie zgody, usuń je w ustawieniach przeglądarki:

category-necessary = Niezbędne
category-necessary-text = Platforma nie może bez nich działać. Są zawsze włączone.
category-preferences = Preferencje
category-preferences-text = Zapamiętują ustawienia, dzięki którym korzystanie z platformy jest dla Ciebie wygodniejsze.
category-statistics = Statystyka
category-statistics-text = Mierzą, w jaki sposób platforma jest używana.
category-marketing = Marketing
category-marketing-text = Służą do wyświetlania reklam i śledzą Cię w tym celu, często na różnych stronach internetowych.

service-always-on = Zawsze włączone
service-new = Nowość
service-changed = Zmiana
service-exempt = Włączone bez zgody: przepisy zwalniają ten pomiar oglądalności z obowiązku jej uzyskania.
service-object = Wnoszę sprzeciw
service-gpc = Wyłączone z powodu Twojego sygnału Global Privacy Control.
service-first-party = Usługa własna
service-third-party = Usługa podmiotu trzeciego
service-country = Kraj: { $country }
service-privacy = Polityka prywatności dostawcy { $provider }

button-reject = Odrzuć wszystko
button-accept = Akceptuj wszystko
button-save = Zapisz mój wybór
