// English: the list of everything that is not done at every visit.

export const more = {
  daily: 'Every day',
  setUp: 'Set up',
  data: 'Your data',
  several: 'Points for several clients',
  presets: 'Ready-made points',
  giftCardsWhat: 'What is still on them',
  importWhat: 'From another till or system',
  settingsWhat: 'Points, expiry, taxes, language',
};
