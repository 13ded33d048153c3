# 同意フォームと、選択についての説明。

choices-title = ご自身の選択
choices-intro = 同意が必要なものは、同意をいただくまで一切使用しません。サービスごとに選ぶことができ、このページでいつでも変更できます。
choices-nothing = 選択の必要はありません。このプラットフォームでは、同意が必要なCookieを使用していません。

status-none = まだ選択されていません。同意が必要なサービスは無効になっています。
status-made = { $made }に保存しました。選択内容は{ $until }まで保存されます。
status-withdraw = すべての同意を撤回するには、「すべて拒否」を選んでください。
status-expired = { $made }の選択は{ $until }に有効期間が終了しました。もう一度選択してください。以前の回答があらかじめ入力されています。
status-stale = { $made }の選択の後に変わった点は次のとおりです。回答を確認して、もう一度保存してください。
status-stale-new = 新規：{ $service }
status-stale-changed = 内容に実質的な変更あり：{ $service }
status-gpc-honoured = お使いのブラウザはGlobal Privacy Controlの信号を送信しています。この信号に従っており、以下で同意されない限り、マーケティングは無効です。
status-gpc-overridden = お使いのブラウザはGlobal Privacy Controlの信号を送信していますが、マーケティングに同意されているため、ご自身の選択が優先されます。

old-questions-title = 選択はまだ保存されていません
old-questions-text = お読みになっている間にポリシーが変更されました。回答はそのまま入力されており、新しい項目には印が付いています。確認して、もう一度保存してください。

leftovers-sent = 次のCookieは無効になっているサービスのものですが、ブラウザにまだ残っています。選択をもう一度保存するか、ブラウザの設定で削除してください。
leftovers-unseen = 拒否されたサービスの次のデータは、ここからは確認も削除もできません。以前に同意されたことがある場合は、ブラウザの設定で削除してください。

category-necessary = 必須
category-necessary-text = これらがないとプラットフォームは機能しません。常に有効です。
category-preferences = 設定
category-preferences-text = プラットフォームをより快適に使うための設定を覚えておきます。
category-statistics = 統計
category-statistics-text = プラットフォームがどのように利用されているかを測定します。
category-marketing = マーケティング
category-marketing-text = 広告を配信し、そのために利用者を追跡します。多くの場合、複数のウェブサイトにわたって追跡します。

service-always-on = 常に有効
service-new = 新規
service-changed = 変更あり
service-exempt = 同意なしで有効：この利用状況の測定は、法律により同意が免除されています。
service-object = 異議を述べる
service-gpc = Global Privacy Controlの信号により無効になっています。
service-first-party = ファーストパーティ
service-third-party = サードパーティ
service-country = 国：{ $country }
service-privacy = { $provider }のプライバシーポリシー

button-reject = すべて拒否
button-accept = すべて同意
button-save = 選択を保存
