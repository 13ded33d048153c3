# Y tudalennau gwall: beth ddigwyddodd, a beth i’w wneud nawr.

error-back = Yn ôl i’r polisi cwcis
error-400-title = Ni ellir darllen y cais hwn
error-400-text = Mae rhywbeth ynddo ar goll neu’n anhysbys. Ni newidiwyd dim. Ewch yn ôl i’r dudalen a rhowch gynnig arall arni.
error-403-title = Daeth y ffurflen hon o wefan arall
error-403-text = Er mwyn eich diogelu, dim ond o dudalen y wefan hon ei hun y derbynnir dewisiadau. Ni newidiwyd dim. Agorwch y dudalen a dewiswch yno.
error-404-title = Heb ddod o hyd i’r dudalen
error-404-text = Nid oes dim yn y cyfeiriad hwn.
error-405-title = Nid yw’n bosibl yma
error-405-text = Mae’r cyfeiriad hwn yn bodoli, ond nid yw’n derbyn y math hwn o gais.
error-413-title = Anfonwyd gormod
error-413-text = Mae’r cais yn fwy nag unrhyw ffurflen ar y dudalen hon. Ni newidiwyd dim.
error-421-title = Gwefan anhysbys
error-421-text = Nid oes gan y gweinydd hwn bolisi cwcis ar gyfer y cyfeiriad y gofynnoch amdano.
error-500-title = Aeth rhywbeth o’i le
error-500-text = Ein gwall ni yw hwn, ac mae wedi’i gofnodi. Rhowch gynnig arall arni yn nes ymlaen, os gwelwch yn dda.
error-503-title = Ddim ar gael ar hyn o bryd
error-503-text = Mae polisi cwcis y wefan hon yn cael ei atgyweirio. Rhowch gynnig arall arni ymhen ychydig funudau, os gwelwch yn dda.
