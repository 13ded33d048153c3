# Formulari i pëlqimit dhe çfarë thotë ai për një zgjedhje.

choices-title = Zgjedhjet tuaja
choices-intro = Asgjë për të cilën nevojitet pëlqimi juaj nuk përdoret para se ju të thoni «po». Ju vendosni për secilin shërbim dhe mund të ndryshoni mendje këtu në çdo kohë.
choices-nothing = Nuk ka asgjë për të vendosur: kjo platformë nuk përdor skedarë cookie për të cilët nevojitet pëlqimi juaj.

status-none = Ende nuk keni bërë një zgjedhje. Shërbimet për të cilat nevojitet pëlqimi juaj janë të çaktivizuara.
status-made = Ruajtur më { $made }. Zgjedhja juaj ruhet deri më { $until }.
status-withdraw = Për të tërhequr çdo pëlqim që keni dhënë, zgjidhni «Refuzojini të gjitha».
status-expired = Zgjedhja juaj e datës { $made } skadoi më { $until }. Ju lutemi zgjidhni sërish; përgjigjet tuaja të mëparshme janë plotësuar tashmë.
status-stale = Çfarë ka ndryshuar që nga zgjedhja juaj e datës { $made }. Ju lutemi kontrolloni përgjigjet tuaja dhe ruajini sërish.
status-stale-new = I ri: { $service }
status-stale-changed = I ndryshuar në thelb: { $service }
status-gpc-honoured = Shfletuesi juaj dërgon sinjalin Global Privacy Control. Ai është respektuar: marketingu është i çaktivizuar, përveç nëse e pranoni më poshtë.
status-gpc-overridden = Shfletuesi juaj dërgon sinjalin Global Privacy Control. Megjithatë ju e keni pranuar marketingun, prandaj vlen zgjedhja juaj.

old-questions-title = Zgjedhja juaj nuk është ruajtur ende
old-questions-text = Politika ndryshoi ndërsa po lexonit. Përgjigjet tuaja janë ende të plotësuara dhe risitë janë shënuar. Ju lutemi kontrollojini dhe ruajini sërish.

leftovers-sent = Këta skedarë cookie u përkasin shërbimeve të çaktivizuara, por shfletuesi juaj i ka ende. Ruajini zgjedhjet tuaja edhe një herë ose fshijini skedarët te cilësimet e shfletuesit:
leftovers-unseen = Këto elemente të shërbimeve që keni refuzuar nuk mund të shihen a të fshihen nga këtu. Nëse i keni pranuar më parë, fshijini te cilësimet e shfletuesit:

category-necessary = Të domosdoshëm
category-necessary-text = Platforma nuk mund të funksionojë pa ta. Ata janë gjithmonë aktivë.
category-preferences = Preferenca
category-preferences-text = Ata mbajnë mend cilësime që e bëjnë përdorimin e platformës më të rehatshëm për ju.
category-statistics = Statistika
category-statistics-text = Ata masin si përdoret platforma.
category-marketing = Marketing
category-marketing-text = Ata shfaqin reklama dhe ju ndjekin për këtë qëllim, shpesh nga një uebsajt në tjetrin.

service-always-on = Gjithmonë aktiv
service-new = I ri
service-changed = I ndryshuar
service-exempt = Aktiv pa pëlqim: ligji e përjashton këtë matje të audiencës.
service-object = Kundërshtoj
service-gpc = I çaktivizuar për shkak të sinjalit tuaj Global Privacy Control.
service-first-party = I palës së parë
service-third-party = I palëve të treta
service-country = Vendi: { $country }
service-privacy = Politika e privatësisë e ofruesit { $provider }

button-reject = Refuzojini të gjitha
button-accept = Pranojini të gjitha
button-save = Ruani zgjedhjet e mia
