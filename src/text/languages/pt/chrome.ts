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
  corrected: 'correção:|errata|uma versão anterior',
  madeText: 'artigo|texto|conteúdo|matéria',
  translated: 'traduzid|tradução',
  machine: 'inteligência artificial|tradução automática|automaticamente|com ajuda de ia',
  paywall:
    'para continuar lendo|para continuar a ler|exclusivo para assinantes|conteúdo exclusivo|já é assinante|exclusivo para subscritores',
  consent: 'utilizamos cookies|usamos cookies|aceitar e continuar|aceitar todos|sua privacidade',
})
