# 同意表单，以及关于选择的说明。

choices-title = 您的选择
choices-intro = 需要您同意的内容，在您表示同意之前一律不会使用。您可以对每项服务分别作出决定，也可以随时在这里更改您的选择。
choices-nothing = 您无需作出决定：本平台不使用任何需要您同意的Cookie。

status-none = 您尚未作出选择。需要您同意的服务均已关闭。
status-made = 已于{ $made }保存。您的选择将保留至{ $until }。
status-withdraw = 如需撤回您的全部同意，请选择“全部拒绝”。
status-expired = 您于{ $made }作出的选择已于{ $until }到期。请重新选择；您以前的回答已预先填好。
status-stale = 自您于{ $made }作出选择以来，有以下变化。请核对您的回答并重新保存。
status-stale-new = 新增：{ $service }
status-stale-changed = 有实质性变更：{ $service }
status-gpc-honoured = 您的浏览器发送了Global Privacy Control信号。我们已遵从该信号：除非您在下方表示同意，否则营销保持关闭。
status-gpc-overridden = 您的浏览器发送了Global Privacy Control信号。但您仍然同意了营销，因此以您自己的选择为准。

old-questions-title = 您的选择尚未保存
old-questions-text = 在您阅读期间，政策发生了变更。您的回答仍保留在表单中，新增内容已作标记。请核对后重新保存。

leftovers-sent = 以下Cookie属于已关闭的服务，但仍保留在您的浏览器中。请再次保存您的选择，或者在浏览器设置中将其删除：
leftovers-unseen = 以下条目属于您已拒绝的服务，在这里无法查看或删除。如果您以前同意过，请在浏览器设置中将其删除：

category-necessary = 必要
category-necessary-text = 缺少这些内容，平台无法运行。它们始终开启。
category-preferences = 偏好设置
category-preferences-text = 用于记住您的设置，让您更方便地使用平台。
category-statistics = 统计
category-statistics-text = 用于衡量平台的使用情况。
category-marketing = 营销
category-marketing-text = 用于投放广告，并为此跟踪您，往往会跨网站跟踪。

service-always-on = 始终开启
service-new = 新增
service-changed = 有变更
service-exempt = 无需同意即开启：依照法律，这项网站访问统计无需取得您的同意。
service-object = 我反对
service-gpc = 因您的Global Privacy Control信号而关闭。
service-first-party = 第一方
service-third-party = 第三方
service-country = 国家或地区：{ $country }
service-privacy = { $provider }的隐私政策

button-reject = 全部拒绝
button-accept = 全部接受
button-save = 保存选择
