# 同意表單，以及關於選擇的說明。

choices-title = 您的選擇
choices-intro = 需要您同意的項目，在您表示同意之前一律不會使用。您可以針對每項服務分別決定，也可以隨時在這裡變更您的選擇。
choices-nothing = 您不需要作任何決定：本平台未使用任何需要您同意的Cookie。

status-none = 您尚未作出選擇。需要您同意的服務均已關閉。
status-made = 已於{ $made }儲存。您的選擇將保留至{ $until }。
status-withdraw = 如要撤回您的所有同意，請選取「全部拒絕」。
status-expired = 您於{ $made }作出的選擇已於{ $until }到期。請重新選擇；您先前的回答已預先填入。
status-stale = 自您於{ $made }作出選擇以來，有以下變更。請確認您的回答並重新儲存。
status-stale-new = 新增：{ $service }
status-stale-changed = 有實質變更：{ $service }
status-gpc-honoured = 您的瀏覽器傳送了Global Privacy Control訊號。我們已遵循該訊號：除非您在下方表示同意，否則行銷維持關閉。
status-gpc-overridden = 您的瀏覽器傳送了Global Privacy Control訊號。但您仍同意行銷，因此以您自己的選擇為準。

old-questions-title = 您的選擇尚未儲存
old-questions-text = 在您閱讀期間，政策已有變更。您的回答仍保留在表單中，新增的內容已加上標記。請確認後重新儲存。

leftovers-sent = 以下Cookie屬於已關閉的服務，但仍留在您的瀏覽器中。請再次儲存您的選擇，或在瀏覽器設定中將其刪除：
leftovers-unseen = 以下項目屬於您已拒絕的服務，在這裡無法檢視或刪除。如果您先前曾經同意，請在瀏覽器設定中將其刪除：

category-necessary = 必要
category-necessary-text = 缺少這些項目，平台無法運作。它們一律開啟。
category-preferences = 偏好設定
category-preferences-text = 用於記住您的設定，讓您更方便地使用平台。
category-statistics = 統計
category-statistics-text = 用於測量平台的使用情形。
category-marketing = 行銷
category-marketing-text = 用於投放廣告，並為此追蹤您，往往會跨網站追蹤。

service-always-on = 一律開啟
service-new = 新增
service-changed = 有變更
service-exempt = 無須同意即開啟：依法律規定，這項網站流量統計無須取得您的同意。
service-object = 我反對
service-gpc = 因您的Global Privacy Control訊號而關閉。
service-first-party = 第一方
service-third-party = 第三方
service-country = 國家或地區：{ $country }
service-privacy = { $provider }的隱私權政策

button-reject = 全部拒絕
button-accept = 全部接受
button-save = 儲存選擇
