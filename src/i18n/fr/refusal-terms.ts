// What a refusal names in its sentence.

/** By what a client who is to be added is there already. */
export const doubledBy = {
  number: 'le même numéro de client',
  email: 'le même nom et la même adresse e-mail',
  phone: 'le même nom et le même numéro de téléphone',
  loyaltyCard: 'la même carte',
  code: 'le même code caisse',
};

/** What a file cannot do without. */
export const neededColumns = {
  date: 'la date',
  client: 'le client',
  amount: 'le montant',
  name: 'le nom',
  service: 'la prestation',
};
