// English: clients who may be the person in a form.

export const alike = {
  isThis: (name: string) => `Is this ${name}?`,
  /** What two people have in common, each as a part of one line. */
  signs: {
    number: 'same client number',
    loyaltyCard: 'same card',
    code: 'same till code',
    email: 'same email',
    phone: 'same phone',
    name: 'same name',
    similarName: 'almost the same name',
    birthday: 'same birthday',
  },
  shared: (name: string) => `${name} has it too. If they share it, save it for both.`,
};
