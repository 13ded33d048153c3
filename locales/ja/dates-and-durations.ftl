# 保存される期間：表の最後の列と、選択の有効期間。

# ブラウザを閉じるまで保存される。
duration-session = ブラウザを閉じるまで
# 期限なく保存される。
duration-persistent = 削除するまで

duration-days = { $count }日間
duration-weeks = { $count }週間
duration-months = { $count }か月間
duration-years = { $count }年間

# 最長の期間。これより短いこともある。
duration-up-to-days = 最長{ $count }日間
duration-up-to-weeks = 最長{ $count }週間
duration-up-to-months = 最長{ $count }か月間
duration-up-to-years = 最長{ $count }年間
