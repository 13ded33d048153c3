# Halaman kesalahan: apa yang terjadi, dan apa yang harus dilakukan sekarang.

error-back = Kembali ke kebijakan cookie
error-400-title = Permintaan ini tidak dapat dibaca
error-400-text = Ada bagian yang kurang atau tidak dikenal di dalamnya. Tidak ada yang diubah. Kembalilah ke halaman tersebut dan coba lagi.
error-403-title = Formulir ini berasal dari situs web lain
error-403-text = Demi melindungi Anda, pilihan hanya diterima dari halaman milik situs web ini sendiri. Tidak ada yang diubah. Bukalah halaman tersebut dan tentukan pilihan di sana.
error-404-title = Halaman tidak ditemukan
error-404-text = Tidak ada apa pun di alamat ini.
error-405-title = Tidak dapat dilakukan di sini
error-405-text = Alamat ini ada, tetapi tidak menerima jenis permintaan ini.
error-413-title = Data yang dikirim terlalu besar
error-413-text = Permintaan ini lebih besar daripada formulir mana pun di halaman ini. Tidak ada yang diubah.
error-421-title = Situs web tidak dikenal
error-421-text = Server ini tidak memiliki kebijakan cookie untuk alamat yang Anda minta.
error-500-title = Terjadi kesalahan
error-500-text = Kesalahan ada di pihak kami dan telah dicatat. Silakan coba lagi nanti.
error-503-title = Tidak tersedia untuk saat ini
error-503-text = Kebijakan cookie situs web ini sedang diperbaiki. Silakan coba lagi dalam beberapa menit.
