import { chromeTable } from '../tables/chrome.ts'

export const chrome = chromeTable({
  lines:
    "publicité|annonce|partager|partager cet article|partager sur facebook|partager sur twitter|imprimer|envoyer|envoyer par e-mail|enregistrer|commenter|commentaires|réagir|écouter|lire plus tard|accueil|menu|rechercher|se connecter|s'abonner|s'inscrire|newsletter|voir plus|lire la suite|fermer|suivant|précédent|retour en haut|mentions légales|contact|photo|vidéo|image|copier le lien|lecture|sommaire|article réservé aux abonnés|réservé aux abonnés|la suite après cette publicité|a lire aussi|à lire aussi",
  counted:
    "articles|article|commentaires|commentaire|partages|vues|min|minutes|min de lecture|minutes de lecture|réactions|photos|mentions j'aime",
  gathered: 'articles|sources|médias',
  leadsAway:
    'lire aussi|à lire aussi|a lire aussi|lire également|à lire également|à lire :|a lire :|lire la suite|lire plus|voir aussi|en savoir plus|pour aller plus loin|notre dossier|sur le même sujet|dans la même rubrique|retrouvez|découvrez aussi|vidéo.|vidéo :|écoutez|relire|cliquez ici|>>|suivez-nous',
  ends: "à lire aussi|a lire aussi|lire aussi|sur le même sujet|sur le même thème|dans la même rubrique|articles similaires|articles liés|articles connexes|commentaires|laisser un commentaire|réagissez|vos réactions|les plus lus|à la une|plus d'articles|partager|tags|mots-clés|auteur|à propos de l'auteur|nos derniers articles|voir aussi|recommandé pour vous|newsletter|sources|références|liens externes|notes et références",
  asks: 'abonnez-vous|inscrivez-vous|connectez-vous|recevez|suivez|rejoignez|soutenez|votre adresse|vous avez|nous utilisons des cookies|pour lire la suite|déjà abonné|activez|téléchargez|faites un don',
  rights:
    '©|copyright|tous droits réservés|photo :|photo:|photos :|crédit|crédits|image :|illustration|source :|droits de reproduction',
  pictured:
    "photo|photos|photo de|crédit photo|crédits photo|crédit|crédits|photographie|image|images|illustration|infographie|capture d'écran|dessin|source|©photo",
  by: 'par|écrit par|rédigé par|auteur|propos recueillis par|de notre correspondant|publié par|texte',
  published: 'publié|publié le|mis en ligne|mis en ligne le|posté le|paru le|date|le|article publié le',
  updated: 'mis à jour|mis à jour le|modifié|modifié le|mise à jour|actualisé',
  corrected:
    'correction :|rectificatif|erratum|précision :|une version précédente|correction:|correctif|erratum :|rectification|précision:|mise à jour et correction|cet article a été corrigé|cet article a été modifié pour corriger|une première version|une version antérieure|dans une première version|dans une précédente version|contrairement à ce que nous avons',
  madeText: 'article|texte|contenu|résumé|version|dépêche|page|entretien',
  translated: 'traduit|traduction',
  machine:
    "intelligence artificielle|traduction automatique|automatiquement|outils d'ia|à l'aide de l'ia|par une ia|par l'ia|d'une ia|de l'ia|une intelligence artificielle|modèle de langage|automatisé",
  itself: 'cet |ce |cette |le présent|notre ',
  produced: 'a été|généré|rédigé|traduit|produit|créé',
  translatedBy:
    "traduit par|traduit de|traduit du|traduit en|traduction :|traduction:|traduction de|adapté de l'anglais|traduit et adapté",
  machineBy:
    "traduction automatique|traduit automatiquement|généré par|généré avec|rédigé avec l'aide|avec l'aide de l'ia|avec l'aide de l'intelligence",
  paywall:
    "réservé aux abonnés|réservé à nos abonnés|il vous reste|pour lire la suite|la suite est réservée|déjà abonné|article réservé|contenu réservé|abonnez-vous pour|s'abonner pour lire|pour lire cet article|poursuivre la lecture|pour poursuivre votre lecture|réservé aux membres|créez un compte gratuit|inscrivez-vous gratuitement|lire la suite de cet article|accédez à tous|accès illimité|abonnez-vous",
  consent:
    'nous utilisons des cookies|accepter et continuer|tout accepter|continuer sans accepter|votre vie privée|nos partenaires|nous et nos partenaires|votre consentement|retirer votre consentement|personnaliser mes choix|gérer mes choix|paramétrer|tout refuser|publicités personnalisées|accepter les cookies|vos données personnelles|intérêt légitime|politique de cookies|cookies et autres traceurs',
  challenge:
    "un instant|vérification de votre navigateur|vérification de sécurité|vous n'êtes pas un robot|êtes-vous un robot|êtes humain|activité inhabituelle|trafic inhabituel|requêtes automatisées|accès refusé|accès bloqué|a été bloqué|captcha|faites glisser",
  scripts:
    'activer javascript|activez javascript|javascript est désactivé|nécessite javascript|javascript est nécessaire|sans javascript',
  live: "en direct|direct :|direct.|suivez en direct|minute par minute|fil d'actualité|le live|revivez",
})
