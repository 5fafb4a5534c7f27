import { chromeTable } from '../tables/chrome.ts'

export const chrome = chromeTable({
  lines:
    'publicidade|anúncio|compartilhar|compartilhe|partilhar|partilhe|imprimir|enviar|salvar|guardar|comentar|comentários|ouvir|início|menu|buscar|pesquisar|entrar|assine|assinar|newsletter|ver mais|leia mais|fechar|próximo|anterior|voltar ao topo|contato|foto|fotos|vídeo|imagem|copiar link|continua após a publicidade|continua depois da publicidade',
  counted:
    'artigos|comentários|comentário|partilhas|compartilhamentos|visualizações|min|minutos|min de leitura|minutos de leitura|fotos',
  gathered: 'artigos|fontes',
  leadsAway:
    'leia também|leia mais|ler mais|leia ainda|ler também|veja também|veja mais|saiba mais|saiba tudo|confira também|confira:|relacionado:|siga-nos|siga o|clique aqui|>>|mais notícias',
  ends: 'leia também|veja também|notícias relacionadas|artigos relacionados|relacionados|relacionadas|mais notícias|mais lidas|mais lidos|comentários|deixe um comentário|deixe uma resposta|deixe o seu comentário|tags|tópicos|temas|sobre o autor|autor|compartilhe|partilhar|recomendados|últimas notícias|newsletter|referências|ligações externas|ver também',
  asks: 'assine|inscreva-se|subscreva|cadastre-se|registe-se|faça login|siga|receba|apoie|baixe|seu e-mail|utilizamos cookies|usamos cookies|para continuar lendo|para continuar a ler|já é assinante|doe',
  rights: '©|copyright|todos os direitos reservados|foto:|fotos:|imagem:|crédito|fonte:|direitos reservados',
  pictured:
    'foto|fotos|foto de|fotografia|imagem|imagens|crédito|créditos|crédito da foto|ilustração|infográfico|reprodução|divulgação|arte|arquivo|fonte|cortesia de|cortesia',
  by: 'por|escrito por|autor|autora|texto|publicado por|da redação',
  published: 'publicado|publicado em|publicada em|data|criado em|em',
  updated: 'atualizado|atualizado em|atualizada em|modificado|última atualização',
  corrected:
    'correção:|errata|uma versão anterior|correção |errata:|esclarecimento:|este artigo foi corrigido|esta matéria foi corrigida|este texto foi corrigido|esta reportagem foi corrigida|em uma versão anterior|numa versão anterior|a versão anterior|uma primeira versão|diferentemente do informado',
  madeText: 'artigo|texto|conteúdo|matéria|notícia|resumo|versão|reportagem|entrevista',
  translated: 'traduzid|tradução',
  machine:
    'inteligência artificial|tradução automática|automaticamente|com ajuda de ia|por ia|com ia|de ia|modelo de linguagem|automatizad',
  itself: 'este |esta |esse |essa |o presente|nosso',
  produced: 'foi |gerad|produzid|traduzid|escrit|criad|elaborad',
  translatedBy: 'traduzido por|traduzido do|traduzido de|tradução de|tradução:|tradução por|versão em português',
  machineBy:
    'tradução automática|traduzido automaticamente|gerado por|gerado com|produzido com ajuda|com ajuda de ia|com o auxílio de inteligência',
  paywall:
    'para continuar lendo|para continuar a ler|exclusivo para assinantes|conteúdo exclusivo|já é assinante|exclusivo para subscritores|assine para|assine e continue|para ler esta matéria|para ler este artigo|conteúdo para assinantes|só para assinantes|somente para assinantes|artigo exclusivo|cadastre-se gratuitamente|faça login para|registe-se para|acesso ilimitado|continue lendo|leia a matéria completa',
  consent:
    'utilizamos cookies|usamos cookies|aceitar e continuar|aceitar todos|sua privacidade|nossos parceiros|os nossos parceiros|nós e os nossos parceiros|seu consentimento|o seu consentimento|aceitar cookies|aceito|rejeitar|recusar|gerir cookies|gerenciar cookies|publicidade personalizada|interesse legítimo|política de cookies|dados pessoais|continuar sem aceitar',
  challenge:
    'um momento|verificando seu navegador|a verificar o seu navegador|verificação de segurança|confirme que é humano|confirme que você é humano|você não é um robô|não é um robô|não sou um robô|atividade incomum|tráfego incomum|solicitações automáticas|acesso negado|foi bloqueado|captcha',
  scripts:
    'ative o javascript|ativar o javascript|habilite o javascript|habilitar o javascript|javascript está desativado|requer javascript|precisa de javascript',
  live: 'ao vivo|em direto|minuto a minuto|tempo real|acompanhe ao vivo|siga em direto',
})
