# Il-formola tal-kunsens, u x’tgħid dwar għażla.
# Id-data tasal mingħajr l-artiklu (21 ta’ Novembru 2026), u għalhekk tinkiteb wara żewġ punti jew fil-parentesi.

choices-title = L-għażliet tiegħek
choices-intro = Xejn li jeħtieġ il-kunsens tiegħek ma jintuża qabel ma tgħid iva. Tiddeċiedi int għal kull servizz, u tista’ tibdel fehmtek hawn fi kwalunkwe ħin.
choices-nothing = M’hemm xejn x’tiddeċiedi: din il-pjattaforma ma tuża l-ebda cookie li teħtieġ il-kunsens tiegħek.

status-none = Għadek ma għamiltx għażla. Is-servizzi li jeħtieġu l-kunsens tiegħek huma mitfija.
status-made = Issejvjata: { $made }. L-għażla tiegħek tinżamm sa din id-data: { $until }.
status-withdraw = Biex tirtira l-kunsens għal dak kollu li qbilt miegħu, agħżel “Irrifjuta kollox”.
status-expired = L-għażla tiegħek (magħmula: { $made }) skadiet (tmiem: { $until }). Jekk jogħġbok erġa’ agħżel; it-tweġibiet preċedenti tiegħek huma diġà mdaħħla.
status-stale = X’inbidel mindu għamilt l-għażla tiegħek ({ $made }). Jekk jogħġbok iċċekkja t-tweġibiet tiegħek u erġa’ ssejvjahom.
status-stale-new = Ġdid: { $service }
status-stale-changed = Mibdul fis-sustanza: { $service }
status-gpc-honoured = Il-browser tiegħek jibgħat is-sinjal Global Privacy Control. Dan ġie rrispettat: ir-reklamar huwa mitfi, sakemm ma tgħidx iva għalih hawn taħt.
status-gpc-overridden = Il-browser tiegħek jibgħat is-sinjal Global Privacy Control. Madankollu int għedt iva għar-reklamar, u għalhekk tgħodd l-għażla tiegħek.

old-questions-title = L-għażla tiegħek għadha ma ġietx issejvjata
old-questions-text = Il-politika nbidlet waqt li kont qed taqraha. It-tweġibiet tiegħek għadhom imdaħħla, u dak li hu ġdid huwa mmarkat. Jekk jogħġbok iċċekkjahom u erġa’ ssejvjahom.

leftovers-sent = Dawn il-cookies huma ta’ servizzi mitfija, iżda għadhom fil-browser tiegħek. Issejvja l-għażliet tiegħek darb’oħra, jew ħassar il-cookies fis-settings tal-browser tiegħek:
leftovers-unseen = Dawn l-entrati ta’ servizzi li rrifjutajt ma jistgħux jidhru jew jitħassru minn hawn. Jekk qabel kont qbilt magħhom, ħassarhom fis-settings tal-browser tiegħek:

category-necessary = Neċessarji
category-necessary-text = Il-pjattaforma ma tistax taħdem mingħajr dawn. Huma dejjem mixgħula.
category-preferences = Preferenzi
category-preferences-text = Dawn jiftakru s-settings li jagħmlu l-pjattaforma aktar komda għalik.
category-statistics = Statistika
category-statistics-text = Dawn ikejlu kif tintuża l-pjattaforma.
category-marketing = Reklamar
category-marketing-text = Dawn juru reklami u jsegwuk għal dak l-iskop, spiss minn sit web għal ieħor.

service-always-on = Dejjem mixgħul
service-new = Ġdid
service-changed = Mibdul
service-exempt = Mixgħul mingħajr kunsens: il-liġi teżenta dan il-kejl tal-udjenza.
service-object = Noġġezzjona
service-gpc = Mitfi minħabba s-sinjal Global Privacy Control tiegħek.
service-first-party = L-ewwel parti
service-third-party = Parti terza
service-country = Pajjiż: { $country }
service-privacy = Politika tal-privatezza: { $provider }

button-reject = Irrifjuta kollox
button-accept = Aċċetta kollox
button-save = Issejvja l-għażliet tiegħi
