// Salonized, in Dutch, French, German and English: invoice lines and clients.
import type { Layout } from './layout';

export const salonized: Layout = {
  till: 'Salonized',
  exports: [
    {
      kind: 'receipts',
      signature: [
        ['Factuurnummer', 'Numéro de facture', 'Rechnungsnummer', 'Invoice number'],
        ['Medewerker', 'Employé', 'Mitarbeiter', 'Employee'],
        [
          'Prijs excl. btw',
          'Prix HT',
          'Prix hors TVA',
          'Preis exkl. MwSt.',
          'Price excl. VAT',
          'Totaal excl. btw',
          'Total HT',
          'Total excl. VAT',
        ],
        ['Totaal', 'Total', 'Gesamt', 'Totaal incl. btw', 'Total TTC', 'Total incl. VAT'],
      ],
      amount: {
        with: ['Totaal incl. btw', 'Total TTC', 'Total incl. VAT', 'Totaal', 'Total', 'Gesamt'],
        without: [
          'Totaal excl. btw',
          'Total HT',
          'Total excl. VAT',
          'Prijs excl. btw',
          'Prix HT',
          'Prix hors TVA',
          'Preis exkl. MwSt.',
          'Price excl. VAT',
        ],
      },
      columns: {
        date: ['Datum', 'Date'],
        receipt: ['Factuurnummer', 'Numéro de facture', 'Rechnungsnummer', 'Invoice number'],
        client: ['Klant', 'Client', 'Kunde', 'Customer'],
        clientCode: ['Klantnummer', 'Numéro de client', 'Kundennummer', 'Customer number'],
        description: ['Omschrijving', 'Description', 'Beschreibung'],
        category: ['Categorie', 'Catégorie', 'Kategorie', 'Category'],
        itemKind: ['Type', 'Soort', 'Typ'],
        quantity: ['Aantal', 'Quantité', 'Anzahl', 'Quantity'],
        tax: ['Btw', 'TVA', 'MwSt.', 'VAT'],
        staff: ['Medewerker', 'Employé', 'Mitarbeiter', 'Employee'],
        status: ['Status', 'Statut'],
      },
    },
    {
      kind: 'clients',
      // Its English headings are too plain to tell it from others: the guess reads those.
      signature: [
        ['Voornaam', 'Prénom', 'Vorname'],
        ['Achternaam', 'Nom de famille', 'Nachname'],
        ['Spaarpunten', 'Points de fidélité', 'Treuepunkte'],
      ],
      columns: {
        clientCode: ['Klantnummer', 'Numéro de client', 'Kundennummer', 'Customer number'],
        firstName: ['Voornaam', 'Prénom', 'Vorname', 'First name'],
        lastName: ['Achternaam', 'Nom de famille', 'Nachname', 'Last name'],
        phone: [
          'Mobiel',
          'Mobiele telefoon',
          'Telefoonnummer',
          'Telefoon',
          'Téléphone',
          'Numéro de téléphone',
          'Telefonnummer',
          'Telefon',
          'Phone',
          'Phone number',
        ],
        email: ['E-mail', 'E-mailadres', 'Adresse e-mail', 'E-Mail', 'Email'],
        birthday: ['Geboortedatum', 'Date de naissance', 'Geburtsdatum', 'Date of birth'],
        note: ['Notitie', 'Notities', 'Note', 'Notes', 'Notiz'],
        points: ['Spaarpunten', 'Points de fidélité', 'Treuepunkte', 'Loyalty points'],
        since: [
          'Aangemaakt op',
          'Klant sinds',
          'Créé le',
          'Client depuis',
          'Erstellt am',
          'Created at',
          'Customer since',
        ],
        consent: ['Nieuwsbrief', 'Newsletter'],
        language: ['Taal', 'Langue', 'Sprache', 'Language'],
      },
    },
  ],
};
