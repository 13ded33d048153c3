# A política de cookies, de cima a baixo.
# $platform é o endereço da plataforma, por exemplo https://portal.example.
#
# Glossary:
# consent = consentimento
# data controller = controlador
# necessary cookies = cookies necessários
# statistical cookies = cookies estatísticos
# first-party cookies = cookies próprios
# third-party cookies = cookies de terceiros
# retention period = período de retenção
# purpose = finalidade
# data protection authority = autoridade de proteção de dados
# receipt = comprovante
#
# Quem lê é tratado por “você”, como nos serviços do gov.br. Os termos são os da LGPD e da ANPD.

skip-link = Ir para o conteúdo
home-link = Voltar para { $name }
language-switch = Idioma
choices-shortcut = Ver ou alterar suas escolhas

policy-title = Política de cookies
policy-updated = Última atualização: { $date }
policy-version = Versão { $version }
policy-intro = { $name } utiliza cookies para que você possa entrar na sua conta, reencontrar suas configurações e usar a plataforma com segurança.
policy-intro-analytics = { $name } utiliza cookies para que você possa entrar na sua conta, reencontrar suas configurações e usar a plataforma com segurança. Também os utiliza para a medição de audiência: saber quais páginas são lidas e melhorá-las.

what-title = O que é um cookie?
what-nature = Um cookie é um pequeno arquivo de texto que um site pede ao seu navegador para guardar no computador, no celular ou no tablet. O navegador o mantém por um tempo determinado e o envia de volta ao site a cada nova solicitação.
what-uses = Os sites usam cookies para reconhecer você depois do login, para manter o conteúdo de um carrinho de compras ou para acompanhar o que você faz, a fim de produzir estatísticas ou exibir publicidade. As outras formas de armazenar ou ler informações no seu dispositivo, como o armazenamento local ou um pixel, são tratadas nesta página da mesma forma que os cookies.

types-title = Existem vários tipos de cookies
type-necessary = Cookies necessários (internos)
type-necessary-text = Fazem o site funcionar. Eles se lembram de você entre duas visitas feitas no mesmo dispositivo: que você fez login, o que há no seu carrinho e quais configurações de exibição prefere. Não precisam do seu consentimento.
type-statistical = Cookies estatísticos
type-statistical-text = Registram o que os usuários fazem em um site, para contar as visitas e entender como as páginas são usadas. Não precisam do seu consentimento quando os resultados são anonimizados, de modo que ninguém possa ser identificado.
type-first-party = Cookies próprios (internos)
type-first-party-text = São armazenados pelo site que você está visitando. Muitos são necessários ao funcionamento dele, mas também podem coletar dados pessoais, rastrear o que você faz ou exibir publicidade.
type-third-party = Cookies de terceiros
type-third-party-text = São armazenados por um site B (muitas vezes uma agência de publicidade), ou em nome dele, enquanto você visita um site A. Permitem que B veja quais páginas você visitou em A.

used-title = Quais cookies são utilizados na plataforma <{ $platform }>
used-none = Esta plataforma não declara nenhum cookie.

category-necessary-table = Cookies necessários ao bom funcionamento da plataforma / cookies de funcionalidade
category-preferences-table = Cookies de preferências
category-statistics-table = Cookies estatísticos
category-marketing-table = Cookies de publicidade

column-provider = Nome do prestador do serviço
column-function = Função e localização
column-names = Nome do(s) cookie(s)
column-purpose = Finalidades
column-duration = Período de retenção

storage-local-storage = no armazenamento local
storage-session-storage = no armazenamento de sessão
storage-indexed-db = no IndexedDB
storage-pixel = pixel

control-title = Como controlar os cookies no seu navegador
control-text = Seu navegador permite ver, bloquear e excluir cookies, de todos os sites ou de um só. Se você bloquear os cookies necessários, algumas partes da plataforma, como o login, deixarão de funcionar. Os fabricantes dos navegadores mais comuns explicam como fazer isso:

controller-title = Quem é o responsável
controller-text = { $controller } é o controlador dos dados tratados por meio dos cookies descritos nesta página.
controller-contact = Para qualquer dúvida, ou para exercer seus direitos, escreva para { $contact }.
controller-contact-phone = Para qualquer dúvida, ou para exercer seus direitos, ligue para { $contact }.
controller-contact-web = Para qualquer dúvida, ou para exercer seus direitos, acesse { $contact }.
controller-privacy = Ler a política de privacidade
controller-complaint = Você também pode apresentar uma reclamação à autoridade de proteção de dados do seu país.
