# Il-paġni tal-iżbalji: x’ġara, u x’għandek tagħmel issa.

error-back = Lura għall-politika dwar il-cookies
error-400-title = Din it-talba ma tistax tinqara
error-400-text = Xi ħaġa fiha hija nieqsa jew mhux magħrufa. Ma nbidel xejn. Mur lura għall-paġna u erġa’ pprova.
error-403-title = Din il-formola ġiet minn sit web ieħor
error-403-text = Għall-protezzjoni tiegħek, l-għażliet jiġu aċċettati biss mill-paġna ta’ dan is-sit web stess. Ma nbidel xejn. Iftaħ il-paġna u agħżel hemmhekk.
error-404-title = Il-paġna ma nstabitx
error-404-text = M’hemm xejn f’dan l-indirizz.
error-405-title = Mhux possibbli hawn
error-405-text = Dan l-indirizz jeżisti, iżda ma jaċċettax din ix-xorta ta’ talba.
error-413-title = Intbagħat wisq
error-413-text = It-talba hija akbar minn kwalunkwe formola ta’ din il-paġna. Ma nbidel xejn.
error-421-title = Sit web mhux magħruf
error-421-text = Dan is-server m’għandux politika dwar il-cookies għall-indirizz li tlabt.
error-500-title = Xi ħaġa marret ħażin
error-500-text = L-iżball huwa min-naħa tagħna, u ġie rreġistrat. Jekk jogħġbok erġa’ pprova aktar tard.
error-503-title = Mhux disponibbli bħalissa
error-503-text = Il-politika dwar il-cookies ta’ dan is-sit web qed tissewwa. Jekk jogħġbok erġa’ pprova wara ftit minuti.
