// What a refusal names in its sentence.

/** By what a client who is to be added is there already. */
export const doubledBy = {
  number: 'number',
  phone: 'name and phone number',
  email: 'name and email address',
  loyaltyCard: 'card',
  code: 'till code',
};

/** What a file cannot do without. */
export const neededColumns = {
  date: 'the date',
  client: 'the client',
  amount: 'the amount',
  name: 'the name',
  service: 'the service',
};
