// What a refusal names in its sentence.

/** By what a client who is to be added is there already. */
export const doubledBy = {
  number: 'hetzelfde klantnummer',
  email: 'dezelfde naam en hetzelfde e-mailadres',
  phone: 'dezelfde naam en hetzelfde telefoonnummer',
  loyaltyCard: 'dezelfde kaart',
  code: 'dezelfde kassacode',
};

/** What a file cannot do without. */
export const neededColumns = {
  date: 'de datum',
  client: 'de klant',
  amount: 'het bedrag',
  name: 'de naam',
  service: 'de behandeling',
};
