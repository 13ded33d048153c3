# Chybové stránky: co se stalo a co teď dělat.

error-back = Zpět na zásady používání souborů cookie
error-400-title = Tento požadavek nelze přečíst
error-400-text = Něco v něm chybí nebo je neznámé. Nic se nezměnilo. Vraťte se na stránku a zkuste to znovu.
error-403-title = Tento formulář pochází z jiného webu
error-403-text = Pro vaši ochranu přijímáme volby pouze z vlastní stránky tohoto webu. Nic se nezměnilo. Otevřete tuto stránku a vyberte si na ní.
error-404-title = Stránka nenalezena
error-404-text = Na této adrese nic není.
error-405-title = Zde to není možné
error-405-text = Tato adresa existuje, ale takový druh požadavku nepřijímá.
error-413-title = Bylo odesláno příliš mnoho dat
error-413-text = Požadavek je větší než kterýkoli formulář na této stránce. Nic se nezměnilo.
error-421-title = Neznámý web
error-421-text = Tento server nemá zásady používání souborů cookie pro požadovanou adresu.
error-500-title = Něco se nepovedlo
error-500-text = Chyba je na naší straně a byla zaznamenána. Zkuste to prosím znovu později.
error-503-title = V tuto chvíli není k dispozici
error-503-text = Zásady používání souborů cookie tohoto webu se právě opravují. Zkuste to prosím znovu za několik minut.
