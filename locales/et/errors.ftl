# Vealehed: mis juhtus ja mida nüüd teha.

error-back = Tagasi küpsiste kasutamise põhimõtete juurde
error-400-title = Seda päringut ei saa lugeda
error-400-text = Selles on midagi puudu või midagi tundmatut. Midagi ei muudetud. Minge lehele tagasi ja proovige uuesti.
error-403-title = See vorm tuli teiselt veebisaidilt
error-403-text = Teie kaitseks võetakse valikuid vastu ainult selle veebisaidi enda lehelt. Midagi ei muudetud. Avage leht ja tehke valik seal.
error-404-title = Lehte ei leitud
error-404-text = Sellel aadressil ei ole midagi.
error-405-title = Siin ei ole see võimalik
error-405-text = See aadress on olemas, kuid ei võta sellist päringut vastu.
error-413-title = Saadeti liiga palju andmeid
error-413-text = Päring on suurem kui ükski selle lehe vorm. Midagi ei muudetud.
error-421-title = Tundmatu veebisait
error-421-text = Selles serveris ei ole küpsiste kasutamise põhimõtteid aadressi jaoks, mida te küsisite.
error-500-title = Midagi läks valesti
error-500-text = Viga on meie poolel ja see on logitud. Palun proovige hiljem uuesti.
error-503-title = Praegu ei ole kättesaadav
error-503-text = Selle veebisaidi küpsiste kasutamise põhimõtteid parandatakse. Palun proovige mõne minuti pärast uuesti.
