# 保存多久：表格的最後一欄，以及選擇的有效期間。

# 在瀏覽器關閉之前一直保存。
duration-session = 直到您關閉瀏覽器
# 無期限地保存在瀏覽器中。
duration-persistent = 直到您將其刪除

duration-days = { $count }天
duration-weeks = { $count }週
duration-months = { $count }個月
duration-years = { $count }年

# 最長保存時間；實際可能更短。
duration-up-to-days = 最長{ $count }天
duration-up-to-weeks = 最長{ $count }週
duration-up-to-months = 最長{ $count }個月
duration-up-to-years = 最長{ $count }年
