# “Cookie政策”页面的文字，自上而下排列。
# Glossary:
# consent = 同意
# data controller = 个人信息处理者
# provider = 提供者
# purpose = 处理目的
# retention period = 保存期限
# first-party cookie = 第一方Cookie
# third-party cookie = 第三方Cookie
# withdraw = 撤回
# object = 反对
# data protection authority = 个人信息保护监管机构
#
# $platform 是平台的地址，例如 https://portal.example。

skip-link = 跳到正文
home-link = 返回{ $name }
language-switch = 语言
choices-shortcut = 查看或更改您的选择

policy-title = Cookie政策
policy-updated = 最近更新日期：{ $date }
policy-version = 版本{ $version }
policy-intro = { $name }使用Cookie，以便您登录、找回自己的设置并安全地使用平台。
policy-intro-analytics = { $name }使用Cookie，以便您登录、找回自己的设置并安全地使用平台。Cookie还用于网站分析：了解哪些页面有人阅读，并加以改进。

what-title = 什么是Cookie？
what-nature = Cookie是一种小型文本文件，由网站请求您的浏览器存储在您的电脑、手机或平板电脑上。浏览器会将其保存一段规定的时间，并在每次发出新请求时将其发回该网站。
what-uses = 网站使用Cookie在您登录后识别您、保留购物车中的内容，或者跟踪您的操作，以便进行统计或展示广告。在您的设备上存储或读取信息的其他方式，例如本地存储或像素，在本页面中与Cookie同等对待。

types-title = Cookie有多种类型
type-necessary = 必要Cookie（内部Cookie）
type-necessary-text = 这类Cookie使网站能够运行。当您用同一设备再次访问时，它们会记住您：您已登录、购物车中的商品，以及您偏好的显示设置。它们不需要您的同意。
type-statistical = 统计Cookie
type-statistical-text = 这类Cookie记录用户在网站上的操作，用于统计访问量并了解页面的使用情况。如果结果经过匿名化处理，无法追溯到任何个人，则不需要您的同意。
type-first-party = 第一方Cookie（内部Cookie）
type-first-party-text = 这类Cookie由您正在访问的网站存储。其中许多是网站运行所必需的，但它们也可能收集个人信息、跟踪您的操作或投放广告。
type-third-party = 第三方Cookie
type-third-party-text = 这类Cookie在您访问网站A时由另一网站B（通常是广告公司）存储，或者由他人代表B存储。B可以借此得知您在A上访问过哪些页面。

used-title = <{ $platform }>平台使用哪些Cookie
used-none = 本平台未声明任何Cookie。

category-necessary-table = 平台正常运行所必需的Cookie／功能Cookie
category-preferences-table = 偏好设置Cookie
category-statistics-table = 统计Cookie
category-marketing-table = 营销Cookie

column-provider = 服务提供者名称
column-function = 功能和位置
column-names = Cookie名称
column-purpose = 处理目的
column-duration = 保存期限

storage-local-storage = 位于本地存储
storage-session-storage = 位于会话存储
storage-indexed-db = 位于IndexedDB
storage-pixel = 像素

control-title = 如何在浏览器中管理Cookie
control-text = 您可以在浏览器中查看、阻止和删除所有网站或某一网站的Cookie。如果您阻止必要Cookie，平台的部分功能（例如登录）将无法使用。各常用浏览器的开发者说明了操作方法：

controller-title = 由谁负责
controller-text = 本页面所述Cookie的个人信息处理者是{ $controller }。
controller-contact = 如有任何疑问，或者需要行使您的权利，请发送邮件至{ $contact }。
controller-contact-phone = 如有任何疑问，或者需要行使您的权利，请致电{ $contact }。
controller-contact-web = 如有任何疑问，或者需要行使您的权利，请访问{ $contact }。
controller-privacy = 阅读隐私政策
controller-complaint = 您也可以向您所在国家的个人信息保护监管机构投诉。
