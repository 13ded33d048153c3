# El formulari de consentiment, i què diu d’una elecció.

choices-title = Les vostres eleccions
choices-intro = No s’utilitza res que necessiti el vostre consentiment abans que digueu que sí. Decidiu sobre cada servei i podeu canviar d’opinió aquí en qualsevol moment.
choices-nothing = No hi ha res a decidir: aquesta plataforma no utilitza galetes que necessitin el vostre consentiment.

status-none = Encara no heu fet cap elecció. Els serveis que necessiten el vostre consentiment estan desactivats.
status-made = Elecció desada en data { $made }. Es conserva fins a aquesta data: { $until }.
status-withdraw = Per retirar tots els consentiments que heu donat, seleccioneu «Rebutja-ho tot».
status-expired = La vostra elecció, feta en data { $made }, va caducar en data { $until }. Torneu a triar, si us plau; les respostes anteriors ja hi són marcades.
status-stale = Això és el que ha canviat des de la vostra elecció, feta en data { $made }. Reviseu les respostes i torneu-les a desar, si us plau.
status-stale-new = Nou: { $service }
status-stale-changed = Modificat en l’essencial: { $service }
status-gpc-honoured = El vostre navegador envia el senyal Global Privacy Control. S’ha respectat: la publicitat està desactivada, tret que l’accepteu aquí sota.
status-gpc-overridden = El vostre navegador envia el senyal Global Privacy Control. Tot i així, heu acceptat la publicitat; per tant, preval la vostra elecció.

old-questions-title = La vostra elecció encara no s’ha desat
old-questions-text = La política ha canviat mentre la llegíeu. Les vostres respostes encara hi són marcades, i les novetats estan assenyalades. Reviseu les respostes i torneu-les a desar, si us plau.

leftovers-sent = Aquestes galetes pertanyen a serveis desactivats, però el vostre navegador encara les té. Torneu a desar les vostres eleccions o suprimiu les galetes a la configuració del navegador:
leftovers-unseen = Aquests elements de serveis que heu rebutjat no es poden veure ni suprimir des d’aquí. Si els havíeu acceptat abans, suprimiu-los a la configuració del navegador:

category-necessary = Necessàries
category-necessary-text = La plataforma no pot funcionar sense aquestes galetes. Estan sempre actives.
category-preferences = Preferències
category-preferences-text = Recorden la configuració que us fa més còmoda la plataforma.
category-statistics = Estadístiques
category-statistics-text = Mesuren com es fa servir la plataforma.
category-marketing = Publicitat
category-marketing-text = Mostren publicitat i us segueixen amb aquesta finalitat, sovint d’un lloc web a un altre.

service-always-on = Sempre actiu
service-new = Nou
service-changed = Modificat
service-exempt = Actiu sense consentiment: la llei n’eximeix aquest mesurament d’audiència.
service-object = M’hi oposo
service-gpc = Desactivat pel vostre senyal Global Privacy Control.
service-first-party = Servei propi
service-third-party = Servei de tercers
service-country = País: { $country }
service-privacy = Política de privacitat: { $provider }

button-reject = Rebutja-ho tot
button-accept = Accepta-ho tot
button-save = Desa les meves eleccions
