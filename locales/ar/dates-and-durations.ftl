# مدة الاحتفاظ بالشيء: العمود الأخير في الجداول، ومدة سريان الاختيار.

# يُحفظ في المتصفح إلى أن يُغلق.
duration-session = حتى تغلق المتصفح
# يُحفظ في المتصفح من دون نهاية محددة.
duration-persistent = حتى تحذفه

duration-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
duration-weeks = { $count ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
duration-months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
duration-years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}

# أقصى مدة للاحتفاظ؛ وقد تكون أقصر.
duration-up-to-days = { $count ->
    [zero] { $count } يوم كحد أقصى
    [one] يوم واحد كحد أقصى
    [two] يومان كحد أقصى
    [few] { $count } أيام كحد أقصى
    [many] { $count } يومًا كحد أقصى
   *[other] { $count } يوم كحد أقصى
}
duration-up-to-weeks = { $count ->
    [zero] { $count } أسبوع كحد أقصى
    [one] أسبوع واحد كحد أقصى
    [two] أسبوعان كحد أقصى
    [few] { $count } أسابيع كحد أقصى
    [many] { $count } أسبوعًا كحد أقصى
   *[other] { $count } أسبوع كحد أقصى
}
duration-up-to-months = { $count ->
    [zero] { $count } شهر كحد أقصى
    [one] شهر واحد كحد أقصى
    [two] شهران كحد أقصى
    [few] { $count } أشهر كحد أقصى
    [many] { $count } شهرًا كحد أقصى
   *[other] { $count } شهر كحد أقصى
}
duration-up-to-years = { $count ->
    [zero] { $count } سنة كحد أقصى
    [one] سنة واحدة كحد أقصى
    [two] سنتان كحد أقصى
    [few] { $count } سنوات كحد أقصى
    [many] { $count } سنة كحد أقصى
   *[other] { $count } سنة كحد أقصى
}
