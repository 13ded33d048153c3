# La política de galetes, de dalt a baix.
# $platform és l’adreça de la plataforma, per exemple https://portal.example.
#
# Glossary:
# consent = consentiment
# data controller = responsable del tractament
# necessary cookies = galetes necessàries
# statistical cookies = galetes estadístiques
# first-party cookies = galetes pròpies
# third-party cookies = galetes de tercers
# retention period = termini de conservació
# purpose = finalitat
# data protection authority = autoritat de protecció de dades
# receipt = justificant
#
# Es tracta de vós qui llegeix, com fa la Generalitat; els botons, en imperatiu de segona persona del singular.
# Les dates i els noms no van mai després d’un article ni de «de»: caldria apostrofar-los («l’11», «d’Opendatasoft»).

skip-link = Aneu al contingut
home-link = Torneu a { $name }
language-switch = Llengua
choices-shortcut = Consulteu o canvieu les vostres eleccions

policy-title = Política de galetes
policy-updated = Darrera actualització: { $date }
policy-version = Versió { $version }
policy-intro = { $name } utilitza galetes perquè pugueu iniciar la sessió, recuperar la vostra configuració i fer servir la plataforma amb seguretat.
policy-intro-analytics = { $name } utilitza galetes perquè pugueu iniciar la sessió, recuperar la vostra configuració i fer servir la plataforma amb seguretat. També les utilitza per al mesurament d’audiència: saber quines pàgines es llegeixen i millorar-les.

what-title = Què és una galeta?
what-nature = Una galeta (en anglès, cookie) és un petit fitxer de text que un lloc web demana al vostre navegador que desi a l’ordinador, al telèfon o a la tauleta. El navegador la conserva durant un temps determinat i la torna a enviar al lloc web amb cada nova petició.
what-uses = Els llocs web fan servir les galetes per reconèixer-vos un cop heu iniciat la sessió, per conservar el contingut d’un cistell o per seguir què feu, amb la finalitat d’elaborar estadístiques o de mostrar publicitat. Les altres maneres d’emmagatzemar o llegir informació al vostre dispositiu, com ara l’emmagatzematge local o un píxel, es tracten en aquesta pàgina igual que les galetes.

types-title = Hi ha diversos tipus de galetes
type-necessary = Galetes necessàries (internes)
type-necessary-text = Fan que el lloc web funcioni. Us reconeixen entre dues visites des del mateix dispositiu: recorden que heu iniciat la sessió, què teniu al cistell i quina configuració de visualització preferiu. No necessiten el vostre consentiment.
type-statistical = Galetes estadístiques
type-statistical-text = Enregistren què fan els usuaris en un lloc web per comptar les visites i entendre com es fan servir les pàgines. No necessiten el vostre consentiment quan els resultats s’anonimitzen, de manera que no es pugui identificar ningú.
type-first-party = Galetes pròpies (internes)
type-first-party-text = Les desa el lloc web que visiteu. Moltes són necessàries perquè funcioni, però també poden recollir dades personals, fer el seguiment del que feu o mostrar publicitat.
type-third-party = Galetes de tercers
type-third-party-text = Les desa un lloc web B (sovint una agència de publicitat), o algú en nom seu, mentre visiteu un lloc web A. Permeten a B veure quines pàgines heu visitat a A.

used-title = Quines galetes s’utilitzen a la plataforma <{ $platform }>
used-none = Aquesta plataforma no declara cap galeta.

category-necessary-table = Galetes necessàries per al bon funcionament de la plataforma / galetes de funcionalitat
category-preferences-table = Galetes de preferències
category-statistics-table = Galetes estadístiques
category-marketing-table = Galetes publicitàries

column-provider = Nom del proveïdor del servei
column-function = Funció i ubicació
column-names = Nom de la galeta o galetes
column-purpose = Finalitats
column-duration = Termini de conservació

storage-local-storage = a l’emmagatzematge local
storage-session-storage = a l’emmagatzematge de sessió
storage-indexed-db = a IndexedDB
storage-pixel = píxel

control-title = Com podeu controlar les galetes al navegador
control-text = El navegador us permet veure, blocar i suprimir galetes, de tots els llocs web o d’un de sol. Si bloqueu les galetes necessàries, algunes parts de la plataforma, com ara l’inici de sessió, deixaran de funcionar. Els fabricants dels navegadors més habituals expliquen com fer-ho:

controller-title = Qui n’és el responsable
controller-text = { $controller } és responsable del tractament pel que fa a les galetes descrites en aquesta pàgina.
controller-contact = Per a qualsevol pregunta, o per exercir els vostres drets, escriviu a { $contact }.
controller-contact-phone = Per a qualsevol pregunta, o per exercir els vostres drets, truqueu al { $contact }.
controller-contact-web = Per a qualsevol pregunta, o per exercir els vostres drets, visiteu { $contact }.
controller-privacy = Llegiu la política de privacitat
controller-complaint = També podeu presentar una reclamació a l’autoritat de protecció de dades del vostre país.
