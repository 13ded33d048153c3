# Lama penyimpanan: kolom terakhir tabel, dan masa berlaku suatu pilihan.

# Disimpan di peramban hingga peramban ditutup.
duration-session = hingga Anda menutup peramban
# Disimpan di peramban tanpa batas waktu.
duration-persistent = hingga Anda menghapusnya

duration-days = { $count } hari
duration-weeks = { $count } minggu
duration-months = { $count } bulan
duration-years = { $count } tahun

# Waktu penyimpanan terlama; bisa juga lebih singkat.
duration-up-to-days = paling lama { $count } hari
duration-up-to-weeks = paling lama { $count } minggu
duration-up-to-months = paling lama { $count } bulan
duration-up-to-years = paling lama { $count } tahun
