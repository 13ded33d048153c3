# Le formulaire de consentement, et ce qu’il dit d’un choix.

choices-title = Vos choix
choices-intro = Rien de ce qui requiert votre consentement n’est utilisé avant que vous ayez dit oui. Vous décidez pour chaque service, et vous pouvez changer d’avis ici à tout moment.
choices-nothing = Il n’y a rien à décider : cette plateforme n’utilise aucun cookie qui requiert votre consentement.

status-none = Vous n’avez pas encore fait de choix. Les services qui requièrent votre consentement sont désactivés.
status-made = Enregistré le { $made }. Votre choix est conservé jusqu’au { $until }.
status-withdraw = Pour retirer tout ce que vous avez accepté, sélectionnez « Tout refuser ».
status-expired = Votre choix du { $made } a pris fin le { $until }. Veuillez choisir de nouveau ; vos anciennes réponses sont déjà indiquées.
status-stale = Ce qui a changé depuis votre choix du { $made }. Veuillez vérifier vos réponses et les enregistrer de nouveau.
status-stale-new = Nouveau : { $service }
status-stale-changed = Modifié sur le fond : { $service }
status-gpc-honoured = Votre navigateur envoie le signal Global Privacy Control. Il a été respecté : la publicité est désactivée, sauf si vous l’acceptez ci-dessous.
status-gpc-overridden = Votre navigateur envoie le signal Global Privacy Control. Vous avez néanmoins accepté la publicité : c’est votre choix qui compte.

old-questions-title = Votre choix n’est pas encore enregistré
old-questions-text = La politique a changé pendant votre lecture. Vos réponses sont toujours indiquées, et les nouveautés sont signalées. Veuillez vérifier vos réponses et les enregistrer de nouveau.

leftovers-sent = Ces cookies appartiennent à des services désactivés, mais votre navigateur les a encore. Enregistrez de nouveau vos choix, ou supprimez ces cookies dans les réglages de votre navigateur :
leftovers-unseen = Ces éléments de services que vous avez refusés ne peuvent être ni vus ni supprimés d’ici. Si vous les aviez acceptés auparavant, supprimez-les dans les réglages de votre navigateur :

category-necessary = Nécessaires
category-necessary-text = La plateforme ne peut pas fonctionner sans eux. Ils sont toujours actifs.
category-preferences = Préférences
category-preferences-text = Ils retiennent des réglages qui rendent la plateforme plus confortable pour vous.
category-statistics = Statistiques
category-statistics-text = Ils mesurent l’usage de la plateforme.
category-marketing = Publicité
category-marketing-text = Ils affichent de la publicité et vous suivent dans ce but, souvent d’un site à l’autre.

service-always-on = Toujours actif
service-new = Nouveau
service-changed = Modifié
service-exempt = Actif sans consentement : la loi exempte cette mesure d’audience.
service-object = Je m’y oppose
service-gpc = Désactivé en raison de votre signal Global Privacy Control.
service-first-party = Interne (première partie)
service-third-party = Tiers
service-country = Pays : { $country }
service-privacy = Politique de confidentialité de { $provider }

button-reject = Tout refuser
button-accept = Tout accepter
button-save = Enregistrer mes choix
