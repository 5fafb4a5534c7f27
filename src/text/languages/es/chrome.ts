import { chromeTable } from '../tables/chrome.ts'

export const chrome = chromeTable({
  lines:
    'publicidad|anuncio|compartir|compartir en facebook|compartir en twitter|imprimir|enviar|guardar|comentar|comentarios|escuchar|inicio|menú|buscar|iniciar sesión|suscríbete|suscribirse|regístrate|boletín|ver más|leer más|cerrar|siguiente|anterior|volver arriba|contacto|foto|fotos|vídeo|video|imagen|copiar enlace|aviso legal|cargando',
  counted: 'artículos|comentarios|comentario|compartidos|vistas|min|minutos|min de lectura|minutos de lectura|fotos',
  gathered: 'artículos|fuentes|medios',
  leadsAway:
    'lea también|lee también|leer también|lea además|lee además|te puede interesar|le puede interesar|puede interesarle|también te puede|también puedes leer|puedes leer|más información|leer más|ver más|vea también|ver también|mira también|mire también|además:|relacionado:|no te pierdas|sigue leyendo|síguenos|haga clic|haz clic|>>',
  ends: 'lea también|lee también|te puede interesar|le puede interesar|noticias relacionadas|artículos relacionados|relacionados|relacionado|temas relacionados|más noticias|más información|comentarios|deja un comentario|deja una respuesta|dejar un comentario|lo más leído|lo más visto|lo último|etiquetas|temas|tags|archivado en|sobre el autor|autor|compartir|recomendados|también te puede interesar|newsletter|referencias|enlaces externos|véase también',
  asks: 'suscríbete|suscríbase|regístrate|regístrese|inicia sesión|inicie sesión|síguenos|recibe|reciba|únete|apoya|descarga|tu correo|su correo|utilizamos cookies|para seguir leyendo|ya eres suscriptor|dona',
  rights:
    '©|copyright|todos los derechos reservados|foto:|fotos:|fotografía:|imagen:|crédito|fuente:|derechos reservados',
  pictured:
    'foto|fotos|foto de|fotografía|fotografía de|fotografías|imagen|imagen de|imágenes|crédito|créditos|crédito de la foto|ilustración|infografía|captura de pantalla|archivo|fuente|cortesía de|cortesía',
  by: 'por|escrito por|autor|autora|redacción por|texto|publicado por|de',
  published: 'publicado|publicado el|publicada|fecha|creado|el',
  updated: 'actualizado|actualizada|actualizado el|modificado|última actualización',
  corrected:
    'corrección:|fe de errores|fe de erratas|rectificación|una versión anterior|corrección |aclaración:|fe de error|este artículo ha sido corregido|este artículo fue corregido|esta nota fue corregida|esta noticia ha sido corregida|en una versión anterior|una primera versión|en una primera versión|rectificación:',
  madeText: 'artículo|texto|nota|contenido|noticia|resumen|versión|información|entrevista',
  translated: 'traducid|traducción',
  machine:
    'inteligencia artificial|traducción automática|automáticamente|con ayuda de ia|por ia|con ia|de ia|modelo de lenguaje|automatizad',
  itself: 'este |esta |el presente|la presente|nuestr',
  produced: 'ha sido|fue |generad|elaborad|traducid|escrit|cread|redactad',
  translatedBy: 'traducido por|traducido de|traducido del|traducción de|traducción:|traducción del|versión en español',
  machineBy:
    'traducción automática|traducido automáticamente|generado por|generado con|elaborado con ayuda|con ayuda de ia|con la ayuda de la inteligencia',
  paywall:
    'para seguir leyendo|solo para suscriptores|exclusivo para suscriptores|contenido exclusivo|ya eres suscriptor|ya es suscriptor|suscríbete para|suscríbete y sigue leyendo|suscríbase para|para leer este artículo|contenido para suscriptores|contenido premium|solo suscriptores|sólo para suscriptores|regístrate gratis|inicia sesión para|accede a todo el contenido|hazte suscriptor|artículo exclusivo|continúa leyendo|seguir leyendo',
  consent:
    'utilizamos cookies|aceptar y continuar|aceptar todo|tu privacidad|su privacidad|nuestros socios|nosotros y nuestros socios|tu consentimiento|su consentimiento|retirar el consentimiento|aceptar cookies|aceptar todas|rechazar|rechazar y suscribirse|configurar cookies|configuración de cookies|publicidad personalizada|interés legítimo|política de cookies|datos personales|gestionar cookies|continuar sin aceptar',
  challenge:
    'un momento|comprobando su navegador|comprobación de seguridad|verificación de seguridad|verifica que eres humano|verifique que es humano|no eres un robot|no es un robot|no soy un robot|actividad inusual|tráfico inusual|solicitudes automatizadas|acceso denegado|ha sido bloqueado|captcha',
  scripts:
    'activa javascript|active javascript|activar javascript|habilitar javascript|habilita javascript|javascript está desactivado|requiere javascript|necesita javascript',
  live: 'en directo|en vivo|minuto a minuto|última hora, en directo|directo:|sigue en directo|sigue en vivo|cobertura en vivo',
})
