# An fhoirm toilithe, agus an méid a deir sí faoi rogha.

choices-title = Do roghanna
choices-intro = Ní úsáidtear aon rud a dteastaíonn do thoiliú lena aghaidh sula n-aontaíonn tú leis. Is tusa a dhéanann an cinneadh faoi gach seirbhís, agus is féidir leat d’intinn a athrú anseo am ar bith.
choices-nothing = Níl aon rud le cinneadh: ní úsáideann an t-ardán seo aon fhianáin a dteastaíonn do thoiliú lena n-aghaidh.

status-none = Níl rogha déanta agat fós. Tá na seirbhísí a dteastaíonn do thoiliú lena n-aghaidh múchta.
status-made = Sábháladh do rogha an { $made }. Coinneofar í go dtí an { $until }.
status-withdraw = Chun gach toiliú a thug tú a tharraingt siar, roghnaigh “Diúltaigh do gach ceann”.
status-expired = Tháinig deireadh an { $until } leis an rogha a rinne tú an { $made }. Roghnaigh arís, le do thoil; tá na freagraí a thug tú roimhe seo líonta isteach.
status-stale = An méid atá athraithe ó rinne tú do rogha an { $made }. Seiceáil do chuid freagraí agus sábháil arís iad, le do thoil.
status-stale-new = Nua: { $service }
status-stale-changed = Athraithe ó thaobh substainte: { $service }
status-gpc-honoured = Seolann do bhrabhsálaí an comhartha Global Privacy Control. Cloíodh leis: tá an mhargaíocht múchta, mura n-aontaíonn tú léi thíos.
status-gpc-overridden = Seolann do bhrabhsálaí an comhartha Global Privacy Control. D’aontaigh tú leis an margaíocht mar sin féin, agus dá bhrí sin is í do rogha féin atá i bhfeidhm.

old-questions-title = Níor sábháladh do rogha fós
old-questions-text = Athraíodh an beartas fad a bhí tú á léamh. Tá do chuid freagraí líonta isteach fós, agus tá an méid atá nua marcáilte. Seiceáil iad agus sábháil arís iad, le do thoil.

leftovers-sent = Baineann na fianáin seo le seirbhísí atá múchta, ach tá siad fós ag do bhrabhsálaí. Sábháil do roghanna uair amháin eile, nó scrios na fianáin i socruithe do bhrabhsálaí:
leftovers-unseen = Baineann na hiontrálacha seo le seirbhísí ar dhiúltaigh tú dóibh, agus ní féidir iad a fheiceáil ná a scriosadh ón áit seo. Má d’aontaigh tú leo roimhe seo, scrios iad i socruithe do bhrabhsálaí:

category-necessary = Riachtanach
category-necessary-text = Ní féidir leis an ardán oibriú gan iad seo. Bíonn siad ar siúl i gcónaí.
category-preferences = Sainroghanna
category-preferences-text = Cuimhníonn siad seo ar shocruithe a fhágann go bhfuil an t-ardán níos compordaí duit.
category-statistics = Staidreamh
category-statistics-text = Tomhaiseann siad seo an chaoi a n-úsáidtear an t-ardán.
category-marketing = Margaíocht
category-marketing-text = Cuireann siad seo fógraíocht ar fáil agus leanann siad thú chun an chuspóra sin, go minic ó shuíomh gréasáin amháin go suíomh eile.

service-always-on = Ar siúl i gcónaí
service-new = Nua
service-changed = Athraithe
service-exempt = Ar siúl gan toiliú: díolmhaíonn an dlí an tomhas lucht úsáide seo.
service-object = Déanaim agóid ina choinne
service-gpc = Múchta mar gheall ar do chomhartha Global Privacy Control.
service-first-party = Céad pháirtí
service-third-party = Tríú páirtí
service-country = Tír: { $country }
service-privacy = Beartas príobháideachais: { $provider }

button-reject = Diúltaigh do gach ceann
button-accept = Glac le gach ceann
button-save = Sábháil mo roghanna
