// English: the form of a client's contacts.

export const clientEdit = {
  title: 'Edit client',
  fields: {
    name: 'Name',
    phone: 'Phone',
    email: 'Email',
    loyaltyCard: 'Card number',
    code: 'Till code',
    birthday: 'Birthday',
    language: 'Language',
    note: 'Note (only the salon sees it)',
  },
  noLanguage: 'Not known',
  save: 'Save client',
  saved: (name: string) => `${name} saved`,
};
