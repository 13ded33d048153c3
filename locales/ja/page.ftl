# 「Cookieポリシー」のページ。上から順に並べる。
# Glossary:
# consent = 同意
# data controller = データ管理者
# provider = 提供者
# purpose = 利用目的
# retention period = 保存期間
# first-party cookie = ファーストパーティCookie
# third-party cookie = サードパーティCookie
# withdraw = 撤回
# object = 異議
# data protection authority = データ保護機関
#
# $platform はプラットフォームのアドレス。例：https://portal.example

skip-link = 本文へ移動
home-link = { $name }に戻る
language-switch = 言語
choices-shortcut = 選択内容を確認・変更する

policy-title = Cookieポリシー
policy-updated = 最終更新日：{ $date }
policy-version = バージョン{ $version }
policy-intro = { $name }では、ログインしたり、以前の設定を再び使ったり、プラットフォームを安全に利用したりできるように、Cookieを使用しています。
policy-intro-analytics = { $name }では、ログインしたり、以前の設定を再び使ったり、プラットフォームを安全に利用したりできるように、Cookieを使用しています。また、どのページが読まれているかを知り、ページを改善するためのアクセス解析にもCookieを使用しています。

what-title = Cookieとは
what-nature = Cookieとは、ウェブサイトがブラウザに依頼して、お使いのパソコン、携帯電話、タブレットに保存させる小さなテキストファイルです。ブラウザはこれを一定期間保存し、新しいリクエストのたびにそのウェブサイトへ送り返します。
what-uses = ウェブサイトは、ログインした利用者を識別したり、カートの中身を保持したり、統計の作成や広告の表示のために利用者の行動を追跡したりする目的でCookieを使用します。ローカルストレージやピクセルなど、端末に情報を保存し、または端末から情報を読み取るその他の方法も、このページではCookieと同じように扱います。

types-title = Cookieにはいくつかの種類があります
type-necessary = 必須Cookie（内部Cookie）
type-necessary-text = ウェブサイトを機能させるためのものです。同じ端末から再び訪問したときに、ログインの状態、カートの中身、表示設定の好みなどを覚えておきます。同意は必要ありません。
type-statistical = 統計Cookie
type-statistical-text = 訪問数を数え、ページがどのように利用されているかを把握するために、ウェブサイトでの利用者の行動を記録します。結果が匿名化され、個人をたどることができない場合は、同意は必要ありません。
type-first-party = ファーストパーティCookie（内部Cookie）
type-first-party-text = 閲覧中のウェブサイトが保存するものです。その多くはウェブサイトが機能するために必要ですが、個人データを収集したり、行動を追跡したり、広告を配信したりすることもあります。
type-third-party = サードパーティCookie
type-third-party-text = ウェブサイトAを閲覧している間に、別のウェブサイトB（多くは広告会社）が保存するもの、またはBに代わって保存されるものです。これにより、BはAのどのページが閲覧されたかを知ることができます。

used-title = <{ $platform }>プラットフォームで使用しているCookie
used-none = このプラットフォームが使用を申告しているCookieはありません。

category-necessary-table = プラットフォームが正しく動作するために必要なCookie／機能Cookie
category-preferences-table = 設定用Cookie
category-statistics-table = 統計Cookie
category-marketing-table = マーケティングCookie

column-provider = サービス提供者の名称
column-function = 機能と使用箇所
column-names = Cookieの名称
column-purpose = 利用目的
column-duration = 保存期間

storage-local-storage = ローカルストレージ内
storage-session-storage = セッションストレージ内
storage-indexed-db = IndexedDB内
storage-pixel = ピクセル

control-title = ブラウザでCookieを管理する方法
control-text = ブラウザでは、すべてのウェブサイトまたは特定のウェブサイトについて、Cookieの確認、ブロック、削除ができます。必須Cookieをブロックすると、ログインなど、プラットフォームの一部が使えなくなります。管理の方法については、主なブラウザの提供元による次の説明をご覧ください。

controller-title = 責任者
controller-text = このページに記載されているCookieのデータ管理者は、{ $controller }です。
controller-contact = ご質問がある場合や、ご自身の権利を行使する場合は、{ $contact }宛てにご連絡ください。
controller-contact-phone = ご質問がある場合や、ご自身の権利を行使する場合は、{ $contact }にお電話ください。
controller-contact-web = ご質問がある場合や、ご自身の権利を行使する場合は、{ $contact }にアクセスしてください。
controller-privacy = プライバシーポリシーを読む
controller-complaint = お住まいの国のデータ保護機関に苦情を申し立てることもできます。
