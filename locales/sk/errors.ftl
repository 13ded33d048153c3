# Chybové stránky: čo sa stalo a čo teraz robiť.

error-back = Späť na zásady používania súborov cookie
error-400-title = Túto požiadavku nemožno prečítať
error-400-text = Niečo v nej chýba alebo je neznáme. Nič sa nezmenilo. Vráťte sa na stránku a skúste to znova.
error-403-title = Tento formulár pochádza z iného webového sídla
error-403-text = Na vašu ochranu prijímame výber iba z vlastnej stránky tohto webového sídla. Nič sa nezmenilo. Otvorte túto stránku a vyberte si na nej.
error-404-title = Stránka sa nenašla
error-404-text = Na tejto adrese nič nie je.
error-405-title = Tu to nie je možné
error-405-text = Táto adresa existuje, ale takýto druh požiadavky neprijíma.
error-413-title = Bolo odoslaných príliš veľa údajov
error-413-text = Požiadavka je väčšia než ktorýkoľvek formulár na tejto stránke. Nič sa nezmenilo.
error-421-title = Neznáme webové sídlo
error-421-text = Tento server nemá zásady používania súborov cookie pre požadovanú adresu.
error-500-title = Niečo sa nepodarilo
error-500-text = Chyba je na našej strane a bola zaznamenaná. Skúste to, prosím, znova neskôr.
error-503-title = Momentálne nie je k dispozícii
error-503-text = Zásady používania súborov cookie tohto webového sídla sa práve opravujú. Skúste to, prosím, znova o niekoľko minút.
