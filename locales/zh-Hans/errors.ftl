# 错误页面：发生了什么，现在该怎么办。

error-back = 返回Cookie政策
error-400-title = 无法读取此请求
error-400-text = 请求中缺少某些内容，或者含有无法识别的内容。未作任何更改。请返回页面重试。
error-403-title = 此表单来自其他网站
error-403-text = 为了保护您，我们只接受在本网站自己的页面上作出的选择。未作任何更改。请打开该页面并在那里选择。
error-404-title = 找不到页面
error-404-text = 此地址没有任何内容。
error-405-title = 此处无法执行该操作
error-405-text = 此地址存在，但不接受这类请求。
error-413-title = 发送的内容过大
error-413-text = 该请求超过了本页面任何表单的大小。未作任何更改。
error-421-title = 未知网站
error-421-text = 本服务器上没有您所请求地址的Cookie政策。
error-500-title = 出现错误
error-500-text = 错误出在我们这一方，并已记入日志。请稍后重试。
error-503-title = 暂时无法使用
error-503-text = 本网站的Cookie政策正在修复。请几分钟后重试。
