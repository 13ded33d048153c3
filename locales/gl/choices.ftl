# O formulario de consentimento, e o que di dunha escolla.

choices-title = As súas escollas
choices-intro = Nada do que require o seu consentimento se utiliza antes de que vostede diga que si. Vostede decide sobre cada servizo e pode cambiar de opinión aquí en calquera momento.
choices-nothing = Non hai nada que decidir: esta plataforma non utiliza cookies que requiran o seu consentimento.

status-none = Aínda non fixo ningunha escolla. Os servizos que requiren o seu consentimento están desactivados.
status-made = Escolla gardada o { $made }. Consérvase ata o { $until }.
status-withdraw = Para retirar todos os consentimentos que deu, seleccione «Rexeitar todo».
status-expired = A súa escolla do { $made } caducou o { $until }. Por favor, escolla de novo; as súas respostas anteriores xa están marcadas.
status-stale = Isto é o que cambiou desde a súa escolla do { $made }. Por favor, comprobe as súas respostas e gárdeas de novo.
status-stale-new = Novo: { $service }
status-stale-changed = Modificado no esencial: { $service }
status-gpc-honoured = O seu navegador envía o sinal Global Privacy Control. Respectouse: a publicidade está desactivada, agás que vostede a acepte a continuación.
status-gpc-overridden = O seu navegador envía o sinal Global Privacy Control. Aínda así, vostede aceptou a publicidade, polo que prevalece a súa propia escolla.

old-questions-title = A súa escolla aínda non se gardou
old-questions-text = A política cambiou mentres vostede a lía. As súas respostas seguen marcadas, e as novidades están sinaladas. Por favor, comprobe as respostas e garde de novo.

leftovers-sent = Estas cookies pertencen a servizos desactivados, pero o seu navegador aínda as ten. Garde as súas escollas unha vez máis ou elimine as cookies nos axustes do seu navegador:
leftovers-unseen = Estes elementos de servizos que vostede rexeitou non se poden ver nin eliminar desde aquí. Se os aceptara antes, elimíneos nos axustes do seu navegador:

category-necessary = Necesarias
category-necessary-text = A plataforma non pode funcionar sen estas cookies. Están sempre activas.
category-preferences = Preferencias
category-preferences-text = Lembran axustes que fan que a plataforma lle resulte máis cómoda.
category-statistics = Estatísticas
category-statistics-text = Miden como se usa a plataforma.
category-marketing = Publicidade
category-marketing-text = Amosan publicidade e seguen a súa actividade con esa finalidade, a miúdo dun sitio web a outro.

service-always-on = Sempre activo
service-new = Novo
service-changed = Modificado
service-exempt = Activo sen consentimento: a lei exime del esta medición de audiencia.
service-object = Opóñome
service-gpc = Desactivado polo seu sinal Global Privacy Control.
service-first-party = Servizo propio
service-third-party = Servizo de terceiros
service-country = País: { $country }
service-privacy = Política de privacidade de { $provider }

button-reject = Rexeitar todo
button-accept = Aceptar todo
button-save = Gardar as miñas escollas
