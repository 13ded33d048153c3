# किसी चीज़ को कितने समय तक रखा जाता है: तालिकाओं का आखिरी कॉलम, और किसी चयन की अवधि।

# ब्राउज़र बंद होने तक उसमें रहता है।
duration-session = जब तक आप ब्राउज़र बंद न करें
# ब्राउज़र में बिना किसी अंत के रहता है।
duration-persistent = जब तक आप इसे न मिटाएँ

duration-days = { $count } दिन
duration-weeks = { $count ->
    [one] { $count } हफ़्ता
   *[other] { $count } हफ़्ते
}
duration-months = { $count ->
    [one] { $count } महीना
   *[other] { $count } महीने
}
duration-years = { $count } साल

# अधिकतम अवधि; यह इससे कम भी हो सकती है।
duration-up-to-days = अधिकतम { $count } दिन
duration-up-to-weeks = { $count ->
    [one] अधिकतम { $count } हफ़्ता
   *[other] अधिकतम { $count } हफ़्ते
}
duration-up-to-months = { $count ->
    [one] अधिकतम { $count } महीना
   *[other] अधिकतम { $count } महीने
}
duration-up-to-years = अधिकतम { $count } साल
