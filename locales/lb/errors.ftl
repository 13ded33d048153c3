# D’Feelersäiten: wat geschitt ass, a wat elo ze maachen ass.

error-back = Zréck op d’Cookie-Politik
error-400-title = Dës Ufro kann net gelies ginn
error-400-text = Do feelt eppes, oder et ass eppes Onbekanntes dran. Et gouf näischt geännert. Gitt zréck op d’Säit a probéiert et nach eng Kéier.
error-403-title = Dëse Formulaire koum vun enger anerer Websäit
error-403-text = Fir Iech ze schützen, gëtt eng Auswiel nëmmen ugeholl, wa se vun der eegener Säit vun dëser Websäit kënnt. Et gouf näischt geännert. Maacht d’Säit op a wielt do.
error-404-title = Säit net fonnt
error-404-text = Op dëser Adress gëtt et näischt.
error-405-title = Hei net méiglech
error-405-text = Dës Adress gëtt et, mee si hëlt dës Zort vun Ufroen net un.
error-413-title = Ze vill geschéckt
error-413-text = D’Ufro ass méi grouss wéi all Formulaire vun dëser Säit. Et gouf näischt geännert.
error-421-title = Onbekannt Websäit
error-421-text = Dëse Server huet keng Cookie-Politik fir d’Adress, déi Dir opgeruff hutt.
error-500-title = Et ass eppes schifgaangen
error-500-text = De Feeler läit bei eis a gouf protokolléiert. Probéiert et w.e.g. méi spéit nach eng Kéier.
error-503-title = Am Moment net disponibel
error-503-text = D’Cookie-Politik vun dëser Websäit gëtt grad an d’Rei gesat. Probéiert et w.e.g. an e puer Minutten nach eng Kéier.
