# Formulir persetujuan, dan keterangan tentang suatu pilihan.

choices-title = Pilihan Anda
choices-intro = Apa pun yang memerlukan persetujuan Anda tidak digunakan sebelum Anda menyatakan setuju. Anda menentukan pilihan untuk setiap layanan, dan Anda dapat mengubahnya di sini kapan saja.
choices-nothing = Tidak ada yang perlu diputuskan: platform ini tidak menggunakan cookie yang memerlukan persetujuan Anda.

status-none = Anda belum menentukan pilihan. Layanan yang memerlukan persetujuan Anda tidak aktif.
status-made = Disimpan pada { $made }. Pilihan Anda disimpan hingga { $until }.
status-withdraw = Untuk menarik kembali semua persetujuan Anda, pilih “Tolak semua”.
status-expired = Pilihan Anda pada { $made } telah berakhir pada { $until }. Silakan pilih kembali; jawaban Anda sebelumnya sudah terisi.
status-stale = Hal-hal yang berubah sejak pilihan Anda pada { $made }. Silakan periksa jawaban Anda dan simpan kembali.
status-stale-new = Baru: { $service }
status-stale-changed = Substansinya berubah: { $service }
status-gpc-honoured = Peramban Anda mengirimkan sinyal Global Privacy Control. Sinyal tersebut telah dipatuhi: pemasaran tidak aktif, kecuali jika Anda menyetujuinya di bawah ini.
status-gpc-overridden = Peramban Anda mengirimkan sinyal Global Privacy Control. Meskipun demikian, Anda menyetujui pemasaran, sehingga pilihan Anda sendirilah yang berlaku.

old-questions-title = Pilihan Anda belum disimpan
old-questions-text = Kebijakan ini berubah ketika Anda sedang membacanya. Jawaban Anda masih terisi, dan hal yang baru telah ditandai. Silakan periksa dan simpan kembali.

leftovers-sent = Cookie berikut merupakan milik layanan yang tidak aktif, tetapi masih ada di peramban Anda. Simpan pilihan Anda sekali lagi, atau hapus cookie tersebut di pengaturan peramban Anda:
leftovers-unseen = Entri berikut dari layanan yang Anda tolak tidak dapat dilihat atau dihapus dari sini. Jika sebelumnya Anda pernah menyetujuinya, hapuslah di pengaturan peramban Anda:

category-necessary = Diperlukan
category-necessary-text = Platform tidak dapat berfungsi tanpa cookie ini. Cookie ini selalu aktif.
category-preferences = Preferensi
category-preferences-text = Cookie ini mengingat pengaturan yang membuat platform lebih nyaman bagi Anda.
category-statistics = Statistik
category-statistics-text = Cookie ini mengukur bagaimana platform digunakan.
category-marketing = Pemasaran
category-marketing-text = Cookie ini menayangkan iklan dan melacak Anda untuk tujuan tersebut, sering kali dari satu situs web ke situs web lain.

service-always-on = Selalu aktif
service-new = Baru
service-changed = Berubah
service-exempt = Aktif tanpa persetujuan: hukum mengecualikan pengukuran kunjungan ini dari kewajiban persetujuan.
service-object = Saya keberatan
service-gpc = Tidak aktif karena sinyal Global Privacy Control Anda.
service-first-party = Pihak pertama
service-third-party = Pihak ketiga
service-country = Negara: { $country }
service-privacy = Kebijakan privasi { $provider }

button-reject = Tolak semua
button-accept = Terima semua
button-save = Simpan pilihan
