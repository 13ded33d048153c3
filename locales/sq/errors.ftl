# Faqet e gabimeve: çfarë ndodhi dhe çfarë duhet bërë tani.

error-back = Kthehuni te politika e skedarëve cookie
error-400-title = Kjo kërkesë nuk mund të lexohet
error-400-text = Diçka në të mungon ose është e panjohur. Asgjë nuk u ndryshua. Kthehuni te faqja dhe provoni sërish.
error-403-title = Ky formular erdhi nga një uebsajt tjetër
error-403-text = Për mbrojtjen tuaj, zgjedhjet pranohen vetëm nga vetë faqja e këtij uebsajti. Asgjë nuk u ndryshua. Hapni faqen dhe zgjidhni atje.
error-404-title = Faqja nuk u gjet
error-404-text = Në këtë adresë nuk ka asgjë.
error-405-title = Këtu nuk është e mundur
error-405-text = Kjo adresë ekziston, por nuk pranon kërkesa të këtij lloji.
error-413-title = U dërguan tepër të dhëna
error-413-text = Kërkesa është më e madhe se çdo formular i kësaj faqeje. Asgjë nuk u ndryshua.
error-421-title = Uebsajt i panjohur
error-421-text = Ky server nuk ka politikë të skedarëve cookie për adresën që kërkuat.
error-500-title = Diçka nuk shkoi mirë
error-500-text = Gabimi është nga ana jonë dhe është regjistruar. Ju lutemi provoni sërish më vonë.
error-503-title = Nuk është e disponueshme për momentin
error-503-text = Politika e skedarëve cookie e këtij uebsajti po riparohet. Ju lutemi provoni sërish pas disa minutash.
