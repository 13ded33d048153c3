# As páginas de erro: o que aconteceu e o que fazer agora.

error-back = Voltar à política de cookies
error-400-title = Não é possível ler esta solicitação
error-400-text = Falta alguma coisa nela, ou ela contém um item desconhecido. Nada foi alterado. Volte à página e tente novamente.
error-403-title = Este formulário veio de outro site
error-403-text = Para sua proteção, só são aceitas escolhas feitas na própria página deste site. Nada foi alterado. Abra a página e faça sua escolha nela.
error-404-title = Página não encontrada
error-404-text = Não há nada neste endereço.
error-405-title = Não é possível aqui
error-405-text = Este endereço existe, mas não aceita este tipo de solicitação.
error-413-title = Envio grande demais
error-413-text = A solicitação é maior do que qualquer formulário desta página. Nada foi alterado.
error-421-title = Site desconhecido
error-421-text = Este servidor não tem uma política de cookies para o endereço que você pediu.
error-500-title = Algo deu errado
error-500-text = O erro é nosso e foi registrado. Tente novamente mais tarde.
error-503-title = Indisponível no momento
error-503-text = A política de cookies deste site está sendo reparada. Tente novamente em alguns minutos.
