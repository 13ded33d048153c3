# A política de cookies, de cima a baixo.
# $platform é o endereço da plataforma, por exemplo https://portal.example.
#
# Glossary:
# consent = consentimento
# data controller = responsável pelo tratamento
# necessary cookies = cookies necessários
# statistical cookies = cookies estatísticos
# first-party cookies = cookies próprios
# third-party cookies = cookies de terceiros
# retention period = prazo de conservação
# purpose = finalidade
# data protection authority = autoridade de proteção de dados
# receipt = comprovativo
#
# Trata-se quem lê na terceira pessoa, sem «você», como nos serviços públicos.

skip-link = Ir para o conteúdo
home-link = Voltar a { $name }
language-switch = Idioma
choices-shortcut = Ver ou alterar as suas escolhas

policy-title = Política de cookies
policy-updated = Última atualização: { $date }
policy-version = Versão { $version }
policy-intro = { $name } utiliza cookies para lhe permitir iniciar sessão, reencontrar as suas definições e usar a plataforma em segurança.
policy-intro-analytics = { $name } utiliza cookies para lhe permitir iniciar sessão, reencontrar as suas definições e usar a plataforma em segurança. Utiliza-os também para a medição de audiência: saber que páginas são lidas e melhorá-las.

what-title = O que é um cookie?
what-nature = Um cookie é um pequeno ficheiro de texto que um site pede ao seu navegador para guardar no computador, no telemóvel ou no tablet. O navegador conserva-o durante um período determinado e devolve-o ao site a cada novo pedido.
what-uses = Os sites usam cookies para reconhecer quem iniciou sessão, para conservar o conteúdo de um carrinho de compras ou para seguir a sua atividade, a fim de produzir estatísticas ou de mostrar publicidade. As outras formas de guardar ou ler informação no seu dispositivo, como o armazenamento local ou um píxel, são tratadas nesta página tal como os cookies.

types-title = Existem vários tipos de cookies
type-necessary = Cookies necessários (internos)
type-necessary-text = Fazem o site funcionar. Lembram-se de si entre duas visitas a partir do mesmo dispositivo: que iniciou sessão, o que tem no carrinho e que definições de visualização prefere. Não precisam do seu consentimento.
type-statistical = Cookies estatísticos
type-statistical-text = Registam o que os utilizadores fazem num site, para contar as visitas e perceber como as páginas são usadas. Não precisam do seu consentimento quando os resultados são anonimizados, de modo que ninguém possa ser identificado.
type-first-party = Cookies próprios (internos)
type-first-party-text = São guardados pelo site que está a visitar. Muitos são necessários ao seu funcionamento, mas também podem recolher dados pessoais, seguir o que faz ou mostrar publicidade.
type-third-party = Cookies de terceiros
type-third-party-text = São guardados por um site B (muitas vezes uma agência de publicidade), ou em nome deste, enquanto visita um site A. Permitem a B ver que páginas visitou em A.

used-title = Que cookies são utilizados na plataforma <{ $platform }>
used-none = Esta plataforma não declara quaisquer cookies.

category-necessary-table = Cookies necessários ao bom funcionamento da plataforma / cookies de funcionalidade
category-preferences-table = Cookies de preferências
category-statistics-table = Cookies estatísticos
category-marketing-table = Cookies publicitários

column-provider = Nome do prestador do serviço
column-function = Função e localização
column-names = Nome do(s) cookie(s)
column-purpose = Finalidades
column-duration = Prazo de conservação

storage-local-storage = no armazenamento local
storage-session-storage = no armazenamento de sessão
storage-indexed-db = na IndexedDB
storage-pixel = píxel

control-title = Como controlar os cookies no seu navegador
control-text = O seu navegador permite-lhe ver, bloquear e eliminar cookies, de todos os sites ou de um só. Se bloquear os cookies necessários, algumas partes da plataforma, como o início de sessão, deixarão de funcionar. Os fabricantes dos navegadores mais comuns explicam como fazê-lo:

controller-title = Quem é o responsável
controller-text = { $controller } é responsável pelo tratamento no que respeita aos cookies descritos nesta página.
controller-contact = Para qualquer questão, ou para exercer os seus direitos, escreva para { $contact }.
controller-contact-phone = Para qualquer questão, ou para exercer os seus direitos, ligue para { $contact }.
controller-contact-web = Para qualquer questão, ou para exercer os seus direitos, visite { $contact }.
controller-privacy = Ler a política de privacidade
controller-complaint = Pode também apresentar uma reclamação à autoridade de proteção de dados do seu país.
