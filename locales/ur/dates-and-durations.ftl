# کوئی چیز کتنی مدت تک رکھی جاتی ہے: جدولوں کا آخری کالم، اور کسی انتخاب کی میعاد۔

# براؤزر بند ہونے تک اس میں رہتی ہے۔
duration-session = جب تک آپ براؤزر بند نہ کریں
# براؤزر میں کسی اختتام کے بغیر رہتی ہے۔
duration-persistent = جب تک آپ اسے حذف نہ کریں

duration-days = { $count } دن
duration-weeks = { $count ->
    [one] { $count } ہفتہ
   *[other] { $count } ہفتے
}
duration-months = { $count ->
    [one] { $count } مہینہ
   *[other] { $count } مہینے
}
duration-years = { $count } سال

# زیادہ سے زیادہ مدت؛ یہ اس سے کم بھی ہو سکتی ہے۔
duration-up-to-days = زیادہ سے زیادہ { $count } دن
duration-up-to-weeks = { $count ->
    [one] زیادہ سے زیادہ { $count } ہفتہ
   *[other] زیادہ سے زیادہ { $count } ہفتے
}
duration-up-to-months = { $count ->
    [one] زیادہ سے زیادہ { $count } مہینہ
   *[other] زیادہ سے زیادہ { $count } مہینے
}
duration-up-to-years = زیادہ سے زیادہ { $count } سال
