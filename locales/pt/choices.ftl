# O formulário de consentimento e o que ele diz de uma escolha.

choices-title = As suas escolhas
choices-intro = Nada do que precisa do seu consentimento é utilizado enquanto não disser que sim. Pode decidir sobre cada serviço e mudar de opinião aqui em qualquer altura.
choices-nothing = Não há nada a decidir: esta plataforma não utiliza cookies que precisem do seu consentimento.

status-none = Ainda não fez nenhuma escolha. Os serviços que precisam do seu consentimento estão desativados.
status-made = Escolha guardada em { $made }. É conservada até { $until }.
status-withdraw = Para retirar todos os consentimentos que deu, selecione «Rejeitar tudo».
status-expired = A sua escolha de { $made } expirou em { $until }. Por favor, escolha de novo; as suas respostas anteriores já estão preenchidas.
status-stale = Eis o que mudou desde a sua escolha de { $made }. Por favor, verifique as suas respostas e guarde-as de novo.
status-stale-new = Novo: { $service }
status-stale-changed = Alterado no essencial: { $service }
status-gpc-honoured = O seu navegador envia o sinal Global Privacy Control. O sinal foi respeitado: a publicidade está desativada, a menos que a aceite abaixo.
status-gpc-overridden = O seu navegador envia o sinal Global Privacy Control. Mesmo assim, aceitou a publicidade, pelo que vale a sua própria escolha.

old-questions-title = A sua escolha ainda não foi guardada
old-questions-text = A política mudou enquanto a lia. As suas respostas continuam preenchidas e as novidades estão assinaladas. Por favor, verifique as respostas e guarde de novo.

leftovers-sent = Estes cookies pertencem a serviços desativados, mas o seu navegador ainda os tem. Guarde as suas escolhas mais uma vez ou elimine os cookies nas definições do navegador:
leftovers-unseen = Estes elementos de serviços que recusou não podem ser vistos nem eliminados a partir daqui. Se os tinha aceitado antes, elimine-os nas definições do navegador:

category-necessary = Necessários
category-necessary-text = A plataforma não pode funcionar sem estes cookies. Estão sempre ativos.
category-preferences = Preferências
category-preferences-text = Memorizam definições que tornam a plataforma mais cómoda para si.
category-statistics = Estatísticas
category-statistics-text = Medem a forma como a plataforma é usada.
category-marketing = Publicidade
category-marketing-text = Mostram publicidade e seguem a sua atividade com essa finalidade, muitas vezes de um site para outro.

service-always-on = Sempre ativo
service-new = Novo
service-changed = Alterado
service-exempt = Ativo sem consentimento: a lei dispensa-o para esta medição de audiência.
service-object = Oponho-me
service-gpc = Desativado devido ao seu sinal Global Privacy Control.
service-first-party = Serviço próprio
service-third-party = Serviço de terceiros
service-country = País: { $country }
service-privacy = Política de privacidade: { $provider }

button-reject = Rejeitar tudo
button-accept = Aceitar tudo
button-save = Guardar as minhas escolhas
