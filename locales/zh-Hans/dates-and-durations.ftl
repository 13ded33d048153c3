# 保存多久：表格的最后一列，以及选择的有效期。

# 在浏览器关闭之前一直保存。
duration-session = 直到您关闭浏览器
# 无期限地保存在浏览器中。
duration-persistent = 直到您将其删除

duration-days = { $count }天
duration-weeks = { $count }周
duration-months = { $count }个月
duration-years = { $count }年

# 最长保存时间；实际可能更短。
duration-up-to-days = 最长{ $count }天
duration-up-to-weeks = 最长{ $count }周
duration-up-to-months = 最长{ $count }个月
duration-up-to-years = 最长{ $count }年
