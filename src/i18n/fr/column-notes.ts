// French: explanations of columns, as notes on their headers.
import type { NoteTexts } from '../catalog-shape';

export const columnNotes: NoteTexts['columnNotes'] = {
  clients: {
    loyaltyCard:
      'Le numéro de la carte de fidélité du client, s’il en a une. Si seuls les porteurs de carte gagnent des points, c’est ici qu’il doit figurer.',
    birthday:
      'Comme vous l’écrivez : 17/5, 17 mai, avec ou sans l’année. Sert aux points bonus du mois de l’anniversaire.',
    consent:
      'Oui si le client accepte qu’on lui écrive par e-mail ou par message, non s’il a retiré son consentement. Cela vient du journal : notez-le chez le client, dans le panneau. Ce qu’on tape ici par-dessus fait que rien ne compte tant que ce n’est pas noté.',
    consentWords:
      'Ce que le client a accepté, mot pour mot. Carnet ajoute un repère à sa propre phrase : un autre texte, un autre repère.',
  },
  ledger: {
    seq: 'Fonctions pour vos propres onglets, avec cette colonne en second : =POINTS(A2; COUNT(A:A)), =POINTS_ON(A2; B2; COUNT(A:A)), =GIFTCARD(A2; COUNT(A:A)). Google ne les recalcule que lorsque ce nombre change, donc à chaque nouvelle ligne. Dans un autre onglet, nommez celui-ci : Journal!A:A.',
    number:
      'Les factures de cette caisse sont numérotées à partir de 1. Ce qu’un fichier apporte garde le numéro de ticket de sa caisse.',
    receipt: 'Un numéro entre guillemets : sans eux, la feuille en ferait une date ou un montant.',
  },
  catalog: {
    active: 'Non : l’article n’est plus proposé à la caisse.',
    earns:
      'Oui : cet article rapporte les points de la colonne suivante, si le programme « Ce qu’indique le catalogue » est actif.',
    points: 'Points pour chaque unité payée.',
    tax: 'La TVA de cet article en pour cent, si ce n’est pas celle de son type dans les réglages. Vide : celle de son type.',
    cost: 'Ce qu’une unité vous coûte, hors TVA. Seulement pour vos propres calculs.',
    pointsPrice:
      'Ce qu’une unité coûte en points, pour la récompense « Un article à son prix en points ». Vide : il ne s’obtient pas avec des points.',
  },
  bookings: {
    id: 'Le numéro dans votre agenda, s’il en a un. Deux fois le même numéro, c’est le même rendez-vous.',
    client: 'Numéro, code de caisse, carte ou nom, comme dans Clients.',
    service: 'Code ou nom, comme au Catalogue. Ses points s’y trouvent.',
    start: 'Jour et heure, par exemple 2026-11-26 14:00.',
    minutes: 'La durée. Vide : les points comptent à partir du début.',
    status:
      'Avec les mots de votre agenda. Lesquels veulent dire qu’il a eu lieu se trouve dans les réglages ; tout autre mot attend que vous décidiez.',
  },
  messages: {
    text: 'Ce que dit l’e-mail, avec des mots entre accolades pour ce qu’on sait du client. Sans ligne pour une occasion et une langue, c’est le texte habituel.',
    short: 'Pour WhatsApp et les SMS : quelqu’un l’ouvre et appuie sur envoyer.',
  },
  staff: {
    address:
      'À qui correspond ce numéro dans le journal. Videz cette cellule pour oublier l’adresse : le journal ne garde que le numéro. La même adresse reçoit ensuite un nouveau numéro.',
    access:
      'Oui : travaille avec les droits de cette ligne, par un lien ou dans le panneau. Non : ni l’un ni l’autre. Vide : sans limite, comme toute personne qui peut modifier cette feuille.',
    byHand: 'Points que la personne peut ajouter ou retirer à la main par jour, en tout. Vide : aucun.',
  },
};
