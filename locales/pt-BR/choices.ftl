# O formulário de consentimento e o que ele diz sobre uma escolha.

choices-title = Suas escolhas
choices-intro = Nada do que precisa do seu consentimento é utilizado antes que você diga sim. Você decide sobre cada serviço e pode mudar de ideia aqui a qualquer momento.
choices-nothing = Não há nada a decidir: esta plataforma não utiliza cookies que precisem do seu consentimento.

status-none = Você ainda não fez nenhuma escolha. Os serviços que precisam do seu consentimento estão desativados.
status-made = Escolha salva em { $made }. Ela é mantida até { $until }.
status-withdraw = Para revogar todos os consentimentos que você deu, selecione “Rejeitar tudo”.
status-expired = Sua escolha de { $made } expirou em { $until }. Escolha novamente; suas respostas anteriores já estão preenchidas.
status-stale = Veja o que mudou desde a sua escolha de { $made }. Confira suas respostas e salve-as novamente.
status-stale-new = Novo: { $service }
status-stale-changed = Alterado na essência: { $service }
status-gpc-honoured = Seu navegador envia o sinal Global Privacy Control. O sinal foi respeitado: a publicidade está desativada, a menos que você a aceite abaixo.
status-gpc-overridden = Seu navegador envia o sinal Global Privacy Control. Mesmo assim, você aceitou a publicidade, portanto vale a sua própria escolha.

old-questions-title = Sua escolha ainda não foi salva
old-questions-text = A política mudou enquanto você lia. Suas respostas continuam preenchidas, e as novidades estão sinalizadas. Confira as respostas e salve novamente.

leftovers-sent = Estes cookies pertencem a serviços desativados, mas seu navegador ainda os mantém. Salve suas escolhas mais uma vez ou exclua os cookies nas configurações do navegador:
leftovers-unseen = Estes itens de serviços que você recusou não podem ser vistos nem excluídos daqui. Se você os aceitou antes, exclua-os nas configurações do navegador:

category-necessary = Necessários
category-necessary-text = A plataforma não pode funcionar sem estes cookies. Eles estão sempre ativos.
category-preferences = Preferências
category-preferences-text = Memorizam configurações que tornam a plataforma mais cômoda para você.
category-statistics = Estatísticas
category-statistics-text = Medem como a plataforma é usada.
category-marketing = Publicidade
category-marketing-text = Exibem publicidade e acompanham você com essa finalidade, muitas vezes de um site para outro.

service-always-on = Sempre ativo
service-new = Novo
service-changed = Alterado
service-exempt = Ativo sem consentimento: a lei o dispensa para esta medição de audiência.
service-object = Eu me oponho
service-gpc = Desativado por causa do seu sinal Global Privacy Control.
service-first-party = Serviço próprio
service-third-party = Serviço de terceiros
service-country = País: { $country }
service-privacy = Política de privacidade: { $provider }

button-reject = Rejeitar tudo
button-accept = Aceitar tudo
button-save = Salvar minhas escolhas
