# An beartas fianán, ó bharr go bun.
# Glossary:
# consent = toiliú
# withdraw consent = toiliú a tharraingt siar
# object = agóid a dhéanamh
# data controller = rialaitheoir sonraí
# data protection authority = údarás cosanta sonraí
# provider = soláthraí
# purpose = cuspóir
# retention period = tréimhse choinneála
# third-party cookie = fianán tríú páirtí
# audience measurement = tomhas lucht úsáide
#
# Is é $platform seoladh an ardáin, mar shampla https://portal.example.

skip-link = Téigh chuig an ábhar
home-link = Ar ais chuig { $name }
language-switch = Teanga
choices-shortcut = Féach ar do roghanna nó athraigh iad

policy-title = Beartas fianán
policy-updated = An nuashonrú is déanaí: { $date }
policy-version = Leagan { $version }
policy-intro = Úsáideann { $name } fianáin chun go mbeidh tú in ann logáil isteach, teacht ar do chuid socruithe arís agus an t-ardán a úsáid go sábháilte.
policy-intro-analytics = Úsáideann { $name } fianáin chun go mbeidh tú in ann logáil isteach, teacht ar do chuid socruithe arís agus an t-ardán a úsáid go sábháilte. Úsáidtear iad freisin le haghaidh anailísíochta gréasáin: chun a fháil amach cé na leathanaigh a léitear, agus chun feabhas a chur orthu.

what-title = Cad is fianán ann?
what-nature = Is éard is fianán ann comhad beag téacs a iarrann suíomh gréasáin ar do bhrabhsálaí a stóráil ar do ríomhaire, ar d’fhón nó ar do tháibléad. Coinníonn an brabhsálaí é ar feadh tréimhse socraithe agus seolann sé ar ais chuig an suíomh gréasáin é le gach iarratas nua.
what-uses = Úsáideann suíomhanna gréasáin fianáin chun tú a aithint tar éis duit logáil isteach, chun a bhfuil i do chiseán a choinneáil, nó chun an méid a dhéanann tú a leanúint d’fhonn staidreamh a chur le chéile nó fógraíocht a thaispeáint. Maidir le bealaí eile chun rud éigin a stóráil nó a léamh ar do ghléas, amhail stóras áitiúil nó picteilín, caitear leo ar an leathanach seo díreach mar a chaitear le fianáin.

types-title = Tá cineálacha éagsúla fianán ann
type-necessary = Fianáin riachtanacha (inmheánacha)
type-necessary-text = Cuireann siad an suíomh gréasáin ag obair. Cuimhníonn siad ort idir dhá chuairt ón ngléas céanna: go bhfuil tú logáilte isteach, cad atá i do chiseán, cé na socruithe taispeána is fearr leat. Ní theastaíonn do thoiliú lena n-aghaidh.
type-statistical = Fianáin staidrimh
type-statistical-text = Taifeadann siad an méid a dhéanann úsáideoirí ar shuíomh gréasáin chun cuairteanna a chomhaireamh agus chun tuiscint a fháil ar an gcaoi a n-úsáidtear leathanaigh. Ní theastaíonn do thoiliú lena n-aghaidh nuair a dhéantar na torthaí a anaithnidiú, ionas nach féidir aon duine a rianú.
type-first-party = Fianáin chéad pháirtí (inmheánacha)
type-first-party-text = Is é an suíomh gréasáin a dtugann tú cuairt air a stórálann iad. Bíonn gá le go leor acu chun go n-oibreoidh sé, ach féadfaidh siad sonraí pearsanta a bhailiú freisin, an méid a dhéanann tú a rianú nó fógraíocht a chur ar fáil.
type-third-party = Fianáin tríú páirtí
type-third-party-text = Is é suíomh gréasáin B (gníomhaireacht fógraíochta go minic) a stórálann iad, nó stóráiltear iad thar a cheann, fad atá tú ag tabhairt cuairte ar shuíomh gréasáin A. Ligeann siad do B a fheiceáil cé na leathanaigh ar thug tú cuairt orthu ar A.

used-title = Cé na fianáin a úsáidtear ar an ardán <{ $platform }>
used-none = Ní dhearbhaíonn an t-ardán seo aon fhianáin.

category-necessary-table = Fianáin atá riachtanach chun go n-oibreoidh an t-ardán i gceart / fianáin fheidhmiúlachta
category-preferences-table = Fianáin sainroghanna
category-statistics-table = Fianáin staidrimh
category-marketing-table = Fianáin mhargaíochta

column-provider = Ainm an tsoláthraí seirbhíse
column-function = Feidhm agus áit
column-names = Ainm(neacha) na bhfianán
column-purpose = Cuspóirí
column-duration = Tréimhse choinneála

storage-local-storage = sa stóras áitiúil
storage-session-storage = i stóras an tseisiúin
storage-indexed-db = in IndexedDB
storage-pixel = picteilín

control-title = Conas fianáin a rialú i do bhrabhsálaí
control-text = Ligeann do bhrabhsálaí duit fianáin a fheiceáil, a bhlocáil agus a scriosadh, do na suíomhanna gréasáin go léir nó do cheann amháin. Má bhlocálann tú fianáin riachtanacha, ní oibreoidh codanna den ardán, amhail logáil isteach, a thuilleadh. Míníonn lucht déanta na mbrabhsálaithe is coitianta conas é sin a dhéanamh:

controller-title = Cé atá freagrach
controller-text = Is é { $controller } an rialaitheoir sonraí maidir leis na fianáin a bhfuil cur síos orthu ar an leathanach seo.
controller-contact = Má tá ceist agat, nó más mian leat do chearta a fheidhmiú, scríobh chuig { $contact }.
controller-contact-phone = Má tá ceist agat, nó más mian leat do chearta a fheidhmiú, glaoigh ar { $contact }.
controller-contact-web = Má tá ceist agat, nó más mian leat do chearta a fheidhmiú, tabhair cuairt ar { $contact }.
controller-privacy = Léigh an beartas príobháideachais
controller-complaint = Féadfaidh tú gearán a dhéanamh freisin leis an údarás cosanta sonraí i do thír.
