# 錯誤頁面：發生了什麼事，現在該怎麼做。

error-back = 返回Cookie政策
error-400-title = 無法讀取此請求
error-400-text = 請求中缺少某些內容，或含有無法辨識的內容。未作任何變更。請返回頁面再試一次。
error-403-title = 此表單來自其他網站
error-403-text = 為了保護您，我們只接受在本網站自己的頁面上作出的選擇。未作任何變更。請開啟該頁面並在那裡選擇。
error-404-title = 找不到網頁
error-404-text = 此網址沒有任何內容。
error-405-title = 無法在此執行這項操作
error-405-text = 此網址存在，但不接受這類請求。
error-413-title = 傳送的內容過大
error-413-text = 此請求大於本頁任何表單的大小。未作任何變更。
error-421-title = 未知的網站
error-421-text = 本伺服器沒有您所請求網址的Cookie政策。
error-500-title = 發生錯誤
error-500-text = 錯誤出在我們這一方，並已留下紀錄。請稍後再試。
error-503-title = 暫時無法使用
error-503-text = 本網站的Cookie政策正在修復。請於幾分鐘後再試一次。
