// English: the view of the terms in the settings.

export const termsView = {
  title: 'Terms of the programme',
  forClients: 'For clients',
  language: 'Language of the terms',
  asOf: 'As of',
  asOfNote: 'The terms of an earlier day stay on record; those of a later day are as planned today.',
  nothingPlanned: 'No change is planned until that day: these are today’s terms.',
  notRecorded:
    'Something was typed into the tabs since the ledger’s last line. The version gets its number with the next one.',
  print: 'Print',
  ask: 'Carnet says what its settings do. This is not legal advice. Before clients get it, ask a professional what the law asks of you: how long points and gift cards must last, how changes are announced, personal data, tax.',
};
