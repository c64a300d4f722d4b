// What Sheets shows of Carnet's functions in cells while somebody types one, and their parameters: comments are not in a
// bundle, so that the build writes these before the functions that Google sees.
const VERSION =
  '@param {number} version COUNT(Ledger!A:A), with the name of your ledger tab: it moves with each entry, and only then does Google calculate again.';

const customFunctions = {
  POINTS: {
    params: ['client', 'version'],
    doc: [
      'The points that a client can use now.',
      '@param {string} client A name, number, till code, card, phone or email, or a column of them.',
      VERSION,
      '@return {number} The points.',
      '@customfunction',
    ],
  },
  POINTS_ON: {
    params: ['client', 'day', 'version'],
    doc: [
      'The points that a client could use at the end of a day, as the ledger would have said then.',
      '@param {string} client A name, number, till code, card, phone or email, or a column of them.',
      '@param {date} day The day, or a column of days beside the clients.',
      VERSION,
      '@return {number} The points.',
      '@customfunction',
    ],
  },
  GIFTCARD: {
    params: ['number', 'version'],
    doc: [
      'What is left on a gift card.',
      '@param {string} number The number of the card as in the tab of gift cards, or a column of them.',
      VERSION,
      '@return {number} The amount.',
      '@customfunction',
    ],
  },
};

/** A function that Google sees: it passes everything on, with its explanation if it is one for cells. */
export function stubOf(name, global) {
  const own = customFunctions[name];
  const call = `function ${name}(${(own?.params ?? []).join(', ')}) { return ${global}.${name}.apply(null, arguments); }`;
  return own === undefined ? call : `/**\n${own.doc.map((line) => ` * ${line}`).join('\n')}\n */\n${call}`;
}
