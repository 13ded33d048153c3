# Strony błędów: co się stało i co teraz zrobić.

error-back = Powrót do polityki plików cookie
error-400-title = Nie można odczytać tego żądania
error-400-text = Brakuje w nim jakiegoś elementu albo zawiera ono nieznany element. Niczego nie zmieniono. Wróć na stronę i spróbuj ponownie.
error-403-title = Ten formularz pochodzi z innej strony internetowej
error-403-text = Dla Twojej ochrony przyjmujemy tylko wybory dokonane na tej stronie internetowej. Niczego nie zmieniono. Otwórz tę stronę i dokonaj wyboru na niej.
error-404-title = Nie znaleziono strony
error-404-text = Pod tym adresem nic nie ma.
error-405-title = Tutaj to niemożliwe
error-405-text = Ten adres istnieje, ale nie przyjmuje żądań tego rodzaju.
error-413-title = Przesłano zbyt dużo danych
error-413-text = To żądanie jest większe niż jakikolwiek formularz na tej stronie. Niczego nie zmieniono.
error-421-title = Nieznana strona internetowa
error-421-text = Na tym serwerze nie ma polityki plików cookie dla żądanego adresu.
error-500-title = Coś poszło nie tak
error-500-text = Błąd wystąpił po naszej stronie i został odnotowany. Spróbuj ponownie później.
error-503-title = Chwilowo niedostępne
error-503-text = Polityka plików cookie tej strony internetowej jest w trakcie naprawy. Spróbuj ponownie za kilka minut.
