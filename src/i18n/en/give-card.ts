// English: giving a client a card at the till.

export const giveCard = {
  give: 'Give a card…',
  title: 'Give a card',
  number: 'Card number',
  save: 'Give this card',
  given: (name: string) => `${name} has a card`,
};
