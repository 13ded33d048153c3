# 「Cookie政策」頁面的文字，由上而下排列。
# Glossary:
# consent = 同意
# data controller = 資料控管者
# provider = 提供者
# purpose = 目的
# retention period = 保存期限
# first-party cookie = 第一方Cookie
# third-party cookie = 第三方Cookie
# withdraw = 撤回
# object = 反對
# data protection authority = 個人資料保護主管機關
#
# $platform 是平台的網址，例如 https://portal.example。

skip-link = 跳到主要內容
home-link = 返回{ $name }
language-switch = 語言
choices-shortcut = 檢視或變更您的選擇

policy-title = Cookie政策
policy-updated = 最近更新日期：{ $date }
policy-version = 版本{ $version }
policy-intro = { $name }使用Cookie，讓您能夠登入、找回自己的設定，並安全地使用平台。
policy-intro-analytics = { $name }使用Cookie，讓您能夠登入、找回自己的設定，並安全地使用平台。Cookie也用於網站分析：瞭解哪些網頁有人閱讀，並加以改善。

what-title = 什麼是Cookie？
what-nature = Cookie是網站要求您的瀏覽器儲存在電腦、手機或平板電腦上的小型文字檔。瀏覽器會將它保存一段規定的時間，並在每次發出新的請求時傳回該網站。
what-uses = 網站使用Cookie在您登入後辨識您、保留購物車的內容，或追蹤您的操作，以便製作統計或顯示廣告。在您的裝置上儲存或讀取資訊的其他方式，例如本機儲存空間或像素，在本頁中與Cookie同等看待。

types-title = Cookie有多種類型
type-necessary = 必要Cookie（內部Cookie）
type-necessary-text = 這類Cookie讓網站得以運作。當您以同一裝置再次造訪時，它們會記得您：您已登入、購物車裡的內容，以及您偏好的顯示設定。它們不需要您的同意。
type-statistical = 統計Cookie
type-statistical-text = 這類Cookie記錄使用者在網站上的操作，用來計算造訪次數並瞭解網頁的使用情形。若結果經過匿名化處理，無法追溯到任何人，則不需要您的同意。
type-first-party = 第一方Cookie（內部Cookie）
type-first-party-text = 這類Cookie由您正在造訪的網站儲存。其中許多是網站運作所必需，但也可能蒐集個人資料、追蹤您的操作或投放廣告。
type-third-party = 第三方Cookie
type-third-party-text = 這類Cookie在您造訪網站A時，由另一個網站B（通常是廣告公司）儲存，或由他人代B儲存。B可藉此得知您在A上看過哪些網頁。

used-title = <{ $platform }>平台使用哪些Cookie
used-none = 本平台未宣告任何Cookie。

category-necessary-table = 平台正常運作所必需的Cookie／功能Cookie
category-preferences-table = 偏好設定Cookie
category-statistics-table = 統計Cookie
category-marketing-table = 行銷Cookie

column-provider = 服務提供者名稱
column-function = 功能與位置
column-names = Cookie名稱
column-purpose = 目的
column-duration = 保存期限

storage-local-storage = 位於本機儲存空間
storage-session-storage = 位於工作階段儲存空間
storage-indexed-db = 位於IndexedDB
storage-pixel = 像素

control-title = 如何在瀏覽器中管理Cookie
control-text = 您可以在瀏覽器中檢視、封鎖及刪除所有網站或單一網站的Cookie。如果您封鎖必要Cookie，平台的部分功能（例如登入）將無法使用。各常用瀏覽器的開發者說明了操作方法：

controller-title = 由誰負責
controller-text = 本頁所述Cookie的資料控管者為{ $controller }。
controller-contact = 如有任何疑問，或欲行使您的權利，請寄電子郵件至{ $contact }。
controller-contact-phone = 如有任何疑問，或欲行使您的權利，請致電{ $contact }。
controller-contact-web = 如有任何疑問，或欲行使您的權利，請前往{ $contact }。
controller-privacy = 閱讀隱私權政策
controller-complaint = 您也可以向您所在國家的個人資料保護主管機關提出申訴。
