# Saklama süresi: tabloların son sütunu ve bir seçimin geçerlilik süresi.

# Tarayıcı kapatılana kadar tarayıcıda saklanır.
duration-session = siz tarayıcıyı kapatana kadar
# Tarayıcıda süresiz saklanır.
duration-persistent = siz silene kadar

duration-days = { $count } gün
duration-weeks = { $count } hafta
duration-months = { $count } ay
duration-years = { $count } yıl

# En uzun saklama süresi; daha kısa da olabilir.
duration-up-to-days = en fazla { $count } gün
duration-up-to-weeks = en fazla { $count } hafta
duration-up-to-months = en fazla { $count } ay
duration-up-to-years = en fazla { $count } yıl
