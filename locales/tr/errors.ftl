# Hata sayfaları: ne oldu ve şimdi ne yapılmalı.

error-back = Çerez politikasına dön
error-400-title = Bu istek okunamıyor
error-400-text = İstekte bir şey eksik veya bilinmiyor. Hiçbir şey değiştirilmedi. Sayfaya dönüp yeniden deneyin.
error-403-title = Bu form başka bir internet sitesinden geldi
error-403-text = Güvenliğiniz için seçimler yalnızca bu sitenin kendi sayfasından kabul edilir. Hiçbir şey değiştirilmedi. Sayfayı açıp seçiminizi orada yapın.
error-404-title = Sayfa bulunamadı
error-404-text = Bu adreste hiçbir şey yok.
error-405-title = Burada mümkün değil
error-405-text = Bu adres var, ancak bu tür istekleri kabul etmiyor.
error-413-title = Çok fazla veri gönderildi
error-413-text = İstek, bu sayfadaki bütün formlardan daha büyük. Hiçbir şey değiştirilmedi.
error-421-title = Bilinmeyen internet sitesi
error-421-text = Bu sunucuda, istediğiniz adres için bir çerez politikası yok.
error-500-title = Bir şeyler ters gitti
error-500-text = Hata bizden kaynaklanıyor ve kayda geçirildi. Lütfen daha sonra yeniden deneyin.
error-503-title = Şu anda kullanılamıyor
error-503-text = Bu internet sitesinin çerez politikası onarılıyor. Lütfen birkaç dakika sonra yeniden deneyin.
