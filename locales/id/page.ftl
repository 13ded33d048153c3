# Halaman “Kebijakan cookie”, dari atas ke bawah.
# Glossary:
# consent = persetujuan
# data controller = pengendali data pribadi
# provider = penyedia
# purpose = tujuan
# retention period = masa retensi
# first-party cookie = cookie pihak pertama
# third-party cookie = cookie pihak ketiga
# withdraw = menarik kembali
# object = keberatan
# data protection authority = lembaga pelindungan data pribadi
#
# $platform adalah alamat platform, misalnya https://portal.example.

skip-link = Langsung ke isi
home-link = Kembali ke { $name }
language-switch = Bahasa
choices-shortcut = Lihat atau ubah pilihan Anda

policy-title = Kebijakan cookie
policy-updated = Terakhir diperbarui pada { $date }
policy-version = Versi { $version }
policy-intro = { $name } menggunakan cookie agar Anda dapat masuk ke akun, menemukan kembali pengaturan Anda, dan menggunakan platform dengan aman.
policy-intro-analytics = { $name } menggunakan cookie agar Anda dapat masuk ke akun, menemukan kembali pengaturan Anda, dan menggunakan platform dengan aman. Cookie juga digunakan untuk analisis web, yaitu untuk mengetahui halaman mana yang dibaca dan memperbaikinya.

what-title = Apa itu cookie?
what-nature = Cookie adalah berkas teks kecil yang diminta oleh situs web kepada peramban untuk disimpan di komputer, telepon, atau tablet Anda. Peramban menyimpannya selama jangka waktu tertentu dan mengirimkannya kembali ke situs web pada setiap permintaan baru.
what-uses = Situs web menggunakan cookie untuk mengenali Anda setelah Anda masuk ke akun, untuk menyimpan isi keranjang belanja, atau untuk melacak aktivitas Anda guna membuat statistik atau menampilkan iklan. Cara lain untuk menyimpan atau membaca informasi di perangkat Anda, seperti penyimpanan lokal atau piksel, di halaman ini diperlakukan sama seperti cookie.

types-title = Ada beberapa jenis cookie
type-necessary = Cookie yang diperlukan (internal)
type-necessary-text = Cookie ini membuat situs web berfungsi. Cookie ini mengingat Anda di antara dua kunjungan dari perangkat yang sama: bahwa Anda telah masuk ke akun, isi keranjang belanja Anda, dan pengaturan tampilan yang Anda sukai. Cookie ini tidak memerlukan persetujuan Anda.
type-statistical = Cookie statistik
type-statistical-text = Cookie ini mencatat apa yang dilakukan pengguna di situs web untuk menghitung kunjungan dan memahami bagaimana halaman digunakan. Cookie ini tidak memerlukan persetujuan Anda jika hasilnya dianonimkan sehingga tidak seorang pun dapat dilacak.
type-first-party = Cookie pihak pertama (internal)
type-first-party-text = Cookie ini disimpan oleh situs web yang sedang Anda kunjungi. Banyak di antaranya diperlukan agar situs web berfungsi, tetapi cookie ini juga dapat mengumpulkan data pribadi, melacak aktivitas Anda, atau menayangkan iklan.
type-third-party = Cookie pihak ketiga
type-third-party-text = Cookie ini disimpan oleh situs web B (sering kali biro iklan), atau atas nama situs web B, ketika Anda sedang mengunjungi situs web A. Dengan cookie ini, B dapat mengetahui halaman mana saja yang Anda kunjungi di A.

used-title = Cookie yang digunakan di platform <{ $platform }>
used-none = Platform ini tidak menyatakan penggunaan cookie apa pun.

category-necessary-table = Cookie yang diperlukan agar platform berfungsi dengan baik / cookie fungsionalitas
category-preferences-table = Cookie preferensi
category-statistics-table = Cookie statistik
category-marketing-table = Cookie pemasaran

column-provider = Nama penyedia layanan
column-function = Fungsi dan lokasi
column-names = Nama cookie
column-purpose = Tujuan
column-duration = Masa retensi

storage-local-storage = di penyimpanan lokal
storage-session-storage = di penyimpanan sesi
storage-indexed-db = di IndexedDB
storage-pixel = piksel

control-title = Cara mengelola cookie di peramban Anda
control-text = Dengan peramban, Anda dapat melihat, memblokir, dan menghapus cookie, baik untuk semua situs web maupun untuk satu situs web saja. Jika Anda memblokir cookie yang diperlukan, sebagian fitur platform, misalnya masuk ke akun, tidak akan berfungsi lagi. Pembuat peramban yang paling umum menjelaskan caranya:

controller-title = Siapa yang bertanggung jawab
controller-text = { $controller } adalah pengendali data pribadi untuk cookie yang dijelaskan di halaman ini.
controller-contact = Jika Anda memiliki pertanyaan atau ingin menggunakan hak Anda, kirimkan surel ke { $contact }.
controller-contact-phone = Jika Anda memiliki pertanyaan atau ingin menggunakan hak Anda, hubungi nomor { $contact }.
controller-contact-web = Jika Anda memiliki pertanyaan atau ingin menggunakan hak Anda, kunjungi { $contact }.
controller-privacy = Baca kebijakan privasi
controller-complaint = Anda juga dapat mengajukan pengaduan kepada lembaga pelindungan data pribadi di negara Anda.
