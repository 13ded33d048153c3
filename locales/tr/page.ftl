# Çerez politikası, baştan sona.
# Glossary:
# consent = açık rıza
# data controller = veri sorumlusu
# cookie = çerez
# first-party cookies = birinci taraf çerezleri
# third-party cookies = üçüncü taraf çerezleri
# retention period = saklama süresi
# provider = hizmet sağlayıcı
# purpose = amaç
# withdraw consent = açık rızayı geri almak
# data protection authority = kişisel verileri koruma kurumu
#
# $platform, platformun adresidir; örneğin https://portal.example.

skip-link = İçeriğe geç
home-link = Geri dön: { $name }
language-switch = Dil
choices-shortcut = Seçimlerinizi görün veya değiştirin

policy-title = Çerez politikası
policy-updated = Son güncelleme: { $date }
policy-version = Sürüm { $version }
policy-intro = { $name }, oturum açabilmeniz, ayarlarınızı yeniden bulabilmeniz ve platformu güvenle kullanabilmeniz için çerezlerden yararlanır.
policy-intro-analytics = { $name }, oturum açabilmeniz, ayarlarınızı yeniden bulabilmeniz ve platformu güvenle kullanabilmeniz için çerezlerden yararlanır. Çerezleri web analizi için de kullanır: hangi sayfaların okunduğunu öğrenmek ve bu sayfaları iyileştirmek için.

what-title = Çerez nedir?
what-nature = Çerez, bir internet sitesinin tarayıcınızdan bilgisayarınıza, telefonunuza veya tabletinize kaydetmesini istediği küçük bir metin dosyasıdır. Tarayıcı bu dosyayı belirli bir süre saklar ve her yeni istekte siteye geri gönderir.
what-uses = İnternet siteleri çerezleri, oturum açtıktan sonra sizi tanımak, sepetinizin içeriğini saklamak ya da istatistik üretmek veya reklam göstermek amacıyla yaptıklarınızı izlemek için kullanır. Cihazınızda bilgi saklamanın veya bilgi okumanın yerel depolama ya da piksel gibi diğer yolları da bu sayfada tıpkı çerezler gibi ele alınır.

types-title = Çeşitli çerez türleri vardır
type-necessary = Zorunlu (dâhilî) çerezler
type-necessary-text = İnternet sitesinin çalışmasını sağlarlar. Aynı cihazdan yaptığınız iki ziyaret arasında sizi hatırlarlar: oturum açtığınızı, sepetinizde ne olduğunu, hangi görüntüleme ayarlarını tercih ettiğinizi. Açık rızanızı gerektirmezler.
type-statistical = İstatistik çerezleri
type-statistical-text = Ziyaretleri saymak ve sayfaların nasıl kullanıldığını anlamak için kullanıcıların bir internet sitesinde yaptıklarını kaydederler. Sonuçlar hiç kimsenin izi sürülemeyecek şekilde anonim hâle getirildiğinde açık rızanızı gerektirmezler.
type-first-party = Birinci taraf çerezleri (dâhilî)
type-first-party-text = Ziyaret ettiğiniz internet sitesi tarafından kaydedilirler. Birçoğu sitenin çalışması için gereklidir; ancak kişisel verileri toplayabilir, yaptıklarınızı izleyebilir veya reklam gösterebilirler.
type-third-party = Üçüncü taraf çerezleri
type-third-party-text = Siz bir A sitesini ziyaret ederken, bir B sitesi (çoğu zaman bir reklam ajansı) tarafından veya onun adına kaydedilirler. B sitesinin, A sitesinde hangi sayfaları ziyaret ettiğinizi görmesini sağlarlar.

used-title = <{ $platform }> platformunda hangi çerezler kullanılıyor
used-none = Bu platform hiçbir çerez bildirmemektedir.

category-necessary-table = Platformun düzgün çalışması için zorunlu çerezler / işlevsellik çerezleri
category-preferences-table = Tercih çerezleri
category-statistics-table = İstatistik çerezleri
category-marketing-table = Pazarlama çerezleri

column-provider = Hizmet sağlayıcının adı
column-function = İşlev ve konum
column-names = Çerez adları
column-purpose = Amaçlar
column-duration = Saklama süresi

storage-local-storage = yerel depolamada
storage-session-storage = oturum depolamasında
storage-indexed-db = IndexedDB içinde
storage-pixel = piksel

control-title = Çerezleri tarayıcınızda nasıl yönetebilirsiniz
control-text = Tarayıcınız, tüm internet siteleri veya tek bir site için çerezleri görmenizi, engellemenizi ve silmenizi sağlar. Zorunlu çerezleri engellerseniz platformun oturum açma gibi bazı bölümleri artık çalışmaz. En yaygın tarayıcıların geliştiricileri bunun nasıl yapılacağını açıklıyor:

controller-title = Kim sorumlu
controller-text = Bu sayfada açıklanan çerezler bakımından veri sorumlusu: { $controller }.
controller-contact = Her türlü soru için veya haklarınızı kullanmak üzere { $contact } adresine yazın.
controller-contact-phone = Her türlü soru için veya haklarınızı kullanmak üzere { $contact } numarasını arayın.
controller-contact-web = Her türlü soru için veya haklarınızı kullanmak üzere { $contact } adresine gidin.
controller-privacy = Gizlilik politikasını okuyun
controller-complaint = Ayrıca ülkenizdeki kişisel verileri koruma kurumuna şikâyette bulunabilirsiniz.
