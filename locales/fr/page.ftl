# La politique de cookies, de haut en bas.
# Glossary:
# consent = consentement
# data controller = responsable du traitement
# first-party cookie = cookie interne (première partie)
# third-party cookie = cookie tiers
# retention period = durée de conservation
# purpose = finalité
# withdraw = retirer
# object = s’opposer
# data protection authority = autorité de protection des données
# receipt = reçu

# $platform est l’adresse de la plateforme, par exemple https://portail.example.

skip-link = Aller au contenu
home-link = Retour à { $name }
language-switch = Langue
choices-shortcut = Voir ou modifier vos choix

policy-title = Politique de cookies
policy-updated = Dernière mise à jour le { $date }
policy-version = Version { $version }
policy-intro = { $name } utilise des cookies pour vous permettre de vous connecter, de retrouver vos réglages et d’utiliser la plateforme en toute sécurité.
policy-intro-analytics = { $name } utilise des cookies pour vous permettre de vous connecter, de retrouver vos réglages et d’utiliser la plateforme en toute sécurité. Des cookies servent aussi à mesurer l’audience : savoir quelles pages sont lues, et les améliorer.

what-title = Qu’est-ce qu’un cookie ?
what-nature = Un cookie est un petit fichier texte qu’un site demande à votre navigateur d’enregistrer sur votre ordinateur, votre téléphone ou votre tablette. Le navigateur le conserve pendant une durée déterminée et le renvoie au site à chaque nouvelle requête.
what-uses = Les sites s’en servent pour vous reconnaître une fois que vous êtes connecté, pour conserver le contenu d’un panier, ou pour suivre vos actions afin d’établir des statistiques ou d’afficher de la publicité. Les autres moyens de stocker ou de lire une information sur votre appareil, comme le stockage local ou un pixel, sont traités sur cette page comme des cookies.

types-title = Il existe plusieurs types de cookies
type-necessary = Les cookies nécessaires (internes)
type-necessary-text = Ils font fonctionner le site. Ils se souviennent de vous entre deux visites depuis le même appareil : votre connexion, le contenu de votre panier, vos préférences d’affichage. Ils ne requièrent pas votre consentement.
type-statistical = Les cookies statistiques
type-statistical-text = Ils enregistrent les actions des utilisateurs sur un site afin de compter les visites et de comprendre l’usage des pages. Ils ne requièrent pas votre consentement lorsque les résultats sont anonymisés de telle sorte que personne ne puisse être identifié.
type-first-party = Les cookies internes (première partie)
type-first-party-text = Ils sont déposés par le site que vous consultez. Beaucoup sont nécessaires à son fonctionnement, mais ils peuvent aussi collecter des données personnelles, suivre vos actions ou afficher de la publicité.
type-third-party = Les cookies tiers
type-third-party-text = Ils sont déposés par un site B (souvent une régie publicitaire), ou pour son compte, pendant que vous consultez un site A. Ils permettent à B de savoir quelles pages vous avez vues sur A.

used-title = Quels cookies sont utilisés sur la plateforme <{ $platform }>
used-none = Cette plateforme ne déclare aucun cookie.

category-necessary-table = Cookies nécessaires au bon fonctionnement de la plateforme / cookies de fonctionnalité
category-preferences-table = Cookies de préférences
category-statistics-table = Cookies statistiques
category-marketing-table = Cookies publicitaires

column-provider = Nom du prestataire
column-function = Fonction et emplacement
column-names = Nom du ou des cookies
column-purpose = Finalités
column-duration = Durée de conservation

storage-local-storage = dans le stockage local
storage-session-storage = dans le stockage de session
storage-indexed-db = dans IndexedDB
storage-pixel = pixel

control-title = Comment gérer les cookies dans votre navigateur
control-text = Votre navigateur vous permet de consulter, de bloquer et de supprimer les cookies, pour tous les sites ou pour un seul. Si vous bloquez les cookies nécessaires, certaines parties de la plateforme, comme la connexion, ne fonctionneront plus. Les éditeurs des navigateurs les plus courants expliquent comment faire :

controller-title = Qui est responsable
controller-text = { $controller } est responsable du traitement pour les cookies décrits sur cette page.
controller-contact = Pour toute question, ou pour exercer vos droits, écrivez à { $contact }.
controller-contact-phone = Pour toute question, ou pour exercer vos droits, appelez le { $contact }.
controller-contact-web = Pour toute question, ou pour exercer vos droits, rendez-vous sur { $contact }.
controller-privacy = Lire la politique de confidentialité
controller-complaint = Vous pouvez aussi adresser une réclamation à l’autorité de protection des données de votre pays.
