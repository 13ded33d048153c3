# Na leathanaigh earráide: cad a tharla, agus cad is ceart a dhéanamh anois.

error-back = Ar ais chuig an mbeartas fianán
error-400-title = Ní féidir an t-iarratas seo a léamh
error-400-text = Tá rud éigin in easnamh ann nó tá rud éigin anaithnid ann. Níor athraíodh aon rud. Téigh ar ais chuig an leathanach agus bain triail eile as.
error-403-title = Tháinig an fhoirm seo ó shuíomh gréasáin eile
error-403-text = Ar mhaithe le do chosaint, ní ghlactar le roghanna ach amháin ó leathanach an tsuímh seo féin. Níor athraíodh aon rud. Oscail an leathanach agus déan do rogha ansin.
error-404-title = Níor aimsíodh an leathanach
error-404-text = Níl aon rud ag an seoladh seo.
error-405-title = Ní féidir é sin anseo
error-405-text = Tá an seoladh seo ann, ach ní ghlacann sé leis an gcineál seo iarratais.
error-413-title = Seoladh an iomarca
error-413-text = Tá an t-iarratas níos mó ná aon fhoirm ar an leathanach seo. Níor athraíodh aon rud.
error-421-title = Suíomh gréasáin anaithnid
error-421-text = Níl aon bheartas fianán ag an bhfreastalaí seo don seoladh a d’iarr tú.
error-500-title = Chuaigh rud éigin amú
error-500-text = Ar ár dtaobhsa atá an earráid, agus logáladh í. Bain triail eile as ar ball, le do thoil.
error-503-title = Níl fáil air faoi láthair
error-503-text = Tá beartas fianán an tsuímh seo á dheisiú. Bain triail eile as i gceann cúpla nóiméad, le do thoil.
