# כמה זמן דבר נשמר: העמודה האחרונה בטבלאות, ומשך התוקף של בחירה.

# נשמר בדפדפן עד לסגירתו.
duration-session = עד לסגירת הדפדפן
# נשמר בדפדפן ללא הגבלת זמן.
duration-persistent = עד שתמחקו אותו

duration-days = { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
}
duration-weeks = { $count ->
    [one] שבוע אחד
    [two] שבועיים
   *[other] { $count } שבועות
}
duration-months = { $count ->
    [one] חודש אחד
    [two] חודשיים
   *[other] { $count } חודשים
}
duration-years = { $count ->
    [one] שנה אחת
    [two] שנתיים
   *[other] { $count } שנים
}

# פרק הזמן הארוך ביותר; הוא עשוי להיות קצר יותר.
duration-up-to-days = { $count ->
    [one] עד יום אחד
    [two] עד יומיים
   *[other] עד { $count } ימים
}
duration-up-to-weeks = { $count ->
    [one] עד שבוע אחד
    [two] עד שבועיים
   *[other] עד { $count } שבועות
}
duration-up-to-months = { $count ->
    [one] עד חודש אחד
    [two] עד חודשיים
   *[other] עד { $count } חודשים
}
duration-up-to-years = { $count ->
    [one] עד שנה אחת
    [two] עד שנתיים
   *[other] עד { $count } שנים
}
