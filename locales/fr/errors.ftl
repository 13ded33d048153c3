# Les pages d’erreur : ce qui s’est passé, et que faire.

error-back = Retour à la politique de cookies
error-400-title = Cette requête est illisible
error-400-text = Il y manque quelque chose, ou elle contient un élément inconnu. Rien n’a été modifié. Revenez à la page et réessayez.
error-403-title = Ce formulaire vient d’un autre site
error-403-text = Pour votre protection, seuls les choix faits sur la page de ce site sont acceptés. Rien n’a été modifié. Ouvrez la page et faites-y votre choix.
error-404-title = Page introuvable
error-404-text = Il n’y a rien à cette adresse.
error-405-title = Impossible ici
error-405-text = Cette adresse existe, mais elle n’accepte pas ce type de requête.
error-413-title = Envoi trop volumineux
error-413-text = La requête est plus volumineuse que n’importe quel formulaire de cette page. Rien n’a été modifié.
error-421-title = Site inconnu
error-421-text = Ce serveur n’a pas de politique de cookies pour l’adresse demandée.
error-500-title = Une erreur s’est produite
error-500-text = L’erreur vient de notre côté et a été consignée. Veuillez réessayer plus tard.
error-503-title = Momentanément indisponible
error-503-text = La politique de cookies de ce site est en cours de réparation. Veuillez réessayer dans quelques minutes.
