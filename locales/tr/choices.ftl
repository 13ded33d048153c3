# Açık rıza formu ve bir seçim hakkında söyledikleri.

choices-title = Seçimleriniz
choices-intro = Açık rızanızı gerektiren hiçbir şey, siz evet demeden kullanılmaz. Her hizmet için kararı siz verirsiniz ve fikrinizi dilediğiniz zaman burada değiştirebilirsiniz.
choices-nothing = Karar vermeniz gereken bir şey yok: Bu platform, açık rızanızı gerektiren hiçbir çerez kullanmıyor.

status-none = Henüz bir seçim yapmadınız. Açık rızanızı gerektiren hizmetler kapalı.
status-made = { $made } tarihinde kaydedildi. Seçiminiz { $until } tarihine kadar saklanır.
status-withdraw = Verdiğiniz tüm açık rızaları geri almak için “Tümünü reddet” seçeneğini seçin.
status-expired = { $made } tarihli seçiminizin süresi { $until } tarihinde doldu. Lütfen yeniden seçim yapın; önceki yanıtlarınız işaretli olarak duruyor.
status-stale = { $made } tarihli seçiminizden bu yana değişenler aşağıdadır. Lütfen yanıtlarınızı kontrol edip yeniden kaydedin.
status-stale-new = Yeni: { $service }
status-stale-changed = Esaslı olarak değişti: { $service }
status-gpc-honoured = Tarayıcınız Global Privacy Control sinyalini gönderiyor. Bu sinyale uyuldu: Aşağıda evet demediğiniz sürece pazarlama kapalıdır.
status-gpc-overridden = Tarayıcınız Global Privacy Control sinyalini gönderiyor. Yine de pazarlamaya evet dediniz; bu nedenle kendi seçiminiz geçerlidir.

old-questions-title = Seçiminiz henüz kaydedilmedi
old-questions-text = Siz okurken politika değişti. Yanıtlarınız hâlâ duruyor, yeni olanlar ise işaretlendi. Lütfen yanıtlarınızı kontrol edip yeniden kaydedin.

leftovers-sent = Bu çerezler kapalı olan hizmetlere ait, ancak hâlâ tarayıcınızda duruyor. Seçimlerinizi bir kez daha kaydedin veya bu çerezleri tarayıcınızın ayarlarından silin:
leftovers-unseen = Reddettiğiniz hizmetlere ait bu öğeler buradan görülemez ve silinemez. Bu hizmetleri daha önce kabul ettiyseniz öğeleri tarayıcınızın ayarlarından silin:

category-necessary = Zorunlu
category-necessary-text = Platform bunlar olmadan çalışamaz. Her zaman açıktırlar.
category-preferences = Tercihler
category-preferences-text = Platformu sizin için daha rahat kılan ayarları hatırlarlar.
category-statistics = İstatistik
category-statistics-text = Platformun nasıl kullanıldığını ölçerler.
category-marketing = Pazarlama
category-marketing-text = Reklam gösterir ve bu amaçla sizi, çoğu zaman bir siteden diğerine, izlerler.

service-always-on = Her zaman açık
service-new = Yeni
service-changed = Değişti
service-exempt = Açık rıza aranmadan çalışır: Kanun bu ziyaretçi ölçümünü açık rızadan muaf tutar.
service-object = İtiraz ediyorum
service-gpc = Global Privacy Control sinyaliniz nedeniyle kapalı.
service-first-party = Birinci taraf
service-third-party = Üçüncü taraf
service-country = Ülke: { $country }
service-privacy = { $provider } gizlilik politikası

button-reject = Tümünü reddet
button-accept = Tümünü kabul et
button-save = Seçimlerimi kaydet
