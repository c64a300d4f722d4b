// Planity: tickets by line, clients, and appointments; in French, and in German and Dutch as it is sold there.
import type { Layout } from './layout';

export const planity: Layout = {
  till: 'Planity',
  exports: [
    {
      kind: 'receipts',
      signature: [
        ['N° ticket', 'Numéro de ticket', 'N° de ticket', 'Ticket'],
        ['Collaborateur', 'Collaboratrice', 'Prestataire'],
        ['Libellé', 'Prestation', 'Prestation / Produit', 'Désignation'],
        ['Montant TTC', 'Total TTC', 'Prix TTC'],
      ],
      amount: {
        with: ['Montant TTC', 'Total TTC', 'Prix TTC'],
        without: ['Montant HT', 'Total HT', 'Prix HT'],
      },
      columns: {
        date: ['Date', "Date d'encaissement", 'Date de vente', 'Date et heure'],
        time: 'Heure',
        receipt: ['N° ticket', 'Numéro de ticket', 'N° de ticket', 'Ticket'],
        client: ['Client', 'Cliente', 'Nom du client'],
        phone: ['Téléphone', 'Téléphone client'],
        email: ['Email', 'Email client'],
        description: ['Libellé', 'Prestation', 'Prestation / Produit', 'Désignation'],
        category: ['Catégorie', 'Famille'],
        itemKind: 'Type',
        quantity: ['Quantité', 'Qté'],
        tax: ['TVA', 'Montant TVA'],
        staff: ['Collaborateur', 'Collaboratrice', 'Prestataire'],
        status: ['Statut', 'État'],
      },
    },
    {
      kind: 'clients',
      signature: [
        'Prénom',
        'Nom',
        ['Téléphone', 'Mobile', 'Téléphone mobile'],
        ['Points de fidélité', 'Fidélité', 'Date de création', 'Dernier rendez-vous'],
      ],
      columns: {
        firstName: 'Prénom',
        lastName: 'Nom',
        phone: ['Téléphone mobile', 'Mobile', 'Téléphone'],
        email: ['Email', 'E-mail', 'Adresse email'],
        birthday: ['Date de naissance', 'Anniversaire'],
        note: ['Note', 'Notes', 'Commentaire'],
        points: ['Points de fidélité', 'Fidélité', 'Points'],
        giftCardBalance: ['Solde carte cadeau', 'Solde bon cadeau'],
        since: ['Date de création', 'Client depuis', 'Premier rendez-vous'],
        consent: ['Newsletter', 'Marketing', 'Accepte les emails', 'Email marketing'],
      },
    },
    {
      kind: 'bookings',
      signature: [
        ['Date du rendez-vous', 'Date du RDV', 'Date'],
        ['Heure', 'Heure de début', 'Heure du RDV'],
        ['Prestation', 'Prestations'],
        ['Collaborateur', 'Collaboratrice', 'Prestataire'],
        ['Durée', 'Durée (min)', 'Heure de fin'],
      ],
      columns: {
        booking: ['N° rendez-vous', 'N° RDV', 'Référence'],
        date: ['Date du rendez-vous', 'Date du RDV', 'Date'],
        time: ['Heure de début', 'Heure du RDV', 'Heure'],
        end: 'Heure de fin',
        minutes: ['Durée', 'Durée (min)'],
        client: ['Client', 'Cliente', 'Nom du client'],
        firstName: 'Prénom',
        lastName: 'Nom',
        phone: ['Téléphone', 'Téléphone client'],
        email: ['Email', 'Email client'],
        description: ['Prestation', 'Prestations'],
        staff: ['Collaborateur', 'Collaboratrice', 'Prestataire'],
        status: ['Statut', 'État'],
      },
    },
  ],
};
