# As páginas de erro: o que aconteceu e o que fazer agora.

error-back = Voltar à política de cookies
error-400-title = Não é possível ler este pedido
error-400-text = Falta-lhe algo, ou contém um elemento desconhecido. Nada foi alterado. Volte à página e tente novamente.
error-403-title = Este formulário veio de outro site
error-403-text = Para sua proteção, só são aceites escolhas feitas na própria página deste site. Nada foi alterado. Abra a página e faça aí a sua escolha.
error-404-title = Página não encontrada
error-404-text = Não há nada neste endereço.
error-405-title = Não é possível aqui
error-405-text = Este endereço existe, mas não aceita este tipo de pedido.
error-413-title = Envio demasiado grande
error-413-text = O pedido é maior do que qualquer formulário desta página. Nada foi alterado.
error-421-title = Site desconhecido
error-421-text = Este servidor não tem uma política de cookies para o endereço que pediu.
error-500-title = Ocorreu um erro
error-500-text = O erro é nosso e foi registado. Por favor, tente novamente mais tarde.
error-503-title = Indisponível de momento
error-503-text = A política de cookies deste site está a ser reparada. Por favor, tente novamente dentro de alguns minutos.
