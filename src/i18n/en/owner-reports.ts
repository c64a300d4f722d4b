// English: what is owed at a month's end, lists for the owner, and who recorded what.

export const ownerReports = {
  monthEnd: {
    month: 'What is owed at the end of',
    soFar: (month: string) => `${month}, so far`,
    openPoints: 'Open points',
    face: 'If all were used',
    faceNote: 'face value',
    expected: 'Expected to be used',
    expectedNote: (share: string) => `${share}, as in the last 24 months`,
    expectedSince: (share: string, day: string) => `${share}, as since ${day}`,
    unknown: 'nothing used or expired yet',
    cards: 'Open gift cards',
    cardsNote: (cards: number, figure: string) => (cards === 1 ? '1 card' : `${figure} cards`),
    movements: (month: string) => `Movements of ${month}`,
    what: 'Movement',
    points: 'Points',
    value: (currency: string) => `Points, in ${currency}`,
    giftCards: (currency: string) => `Gift cards, in ${currency}`,
    opening: (day: string) => `Open on ${day}`,
    past: 'Of which past their last day',
    moved: {
      gained: 'Earned, sold',
      forPoints: 'Gift cards given for points',
      byHand: 'By hand',
      brought: 'Brought in by an import',
      used: 'Used',
      refunded: 'Refunded',
      voided: 'Undone, taken back',
      expired: 'Expired',
      corrected: 'Corrected by Carnet',
    },
    faceIs: (points: string, money: string) =>
      `Face value: what the points would give if every client used all of them on the best reward (${points} for ${money}, as the rewards are today).`,
    noFace: 'No reward gives a fixed sum for points, so they have no face value in money.',
    shareIs: (used: string, expired: string, from: string, to: string) =>
      `Expected: from ${from} to ${to}, ${used} points were used and ${expired} expired.`,
    /** `day` is the first of their last days. */
    pastIs: (points: string, day: string) =>
      `Points past their last day that the nightly run had not taken out by then: ${points} (the first since ${day}). The open points and their face value are too high by them; what is expected to be used leaves them out.`,
    owedIs: (points: string) => `Clients who owe points take ${points} off the open points.`,
    others: (cards: number, figure: string) =>
      cards === 1
        ? '1 gift card in another currency is not in these sums.'
        : `${figure} gift cards in other currencies are not in these sums.`,
    recorded:
      'A movement belongs to the month in which it was recorded, so that a month that is over never changes. Vouchers are not money and not counted. Your accountant decides what to book.',
  },
  columns: {
    reward: 'Reward',
    toGo: 'Points to go',
    until: 'Last day',
    lastVisit: 'Last visit',
    usual: 'Usual gap, days',
    away: 'Days away',
    visits: 'Visits',
    other: 'May be the same as',
    why: 'In common',
    invoices: 'Invoices',
    turnover: 'Turnover',
    rewards: 'Rewards used',
    added: 'Added by hand',
    taken: 'Taken by hand',
    refunds: 'Refunds',
    voids: 'Invoices undone',
    own: 'Points to own card',
    afterUse: 'Refunds after use',
    late: 'Undone late',
    cardsVoided: 'Cards taken back',
  },
  lists: {
    close: 'Clients who have at least three quarters of the points for their next reward.',
    expiring:
      'Points that can be used for the last time within 60 days. A visit may give some of them more time.',
    away: 'Regulars: at least three visits, and now longer away than twice their usual gap (the middle one of the gaps between their visits; visits less than a week apart count as one). Those who have only just become overdue come first.',
    doubles: 'Open a client to make them one, or to say that they are two.',
    pairs: 'Pairs',
    nobody: 'Nobody at the moment.',
    clients: 'Clients',
  },
  watch: {
    byPerson: 'By person',
    outstanding: 'To look at, by person',
    noName: 'No name',
    person: (number: string) => `Person ${number}`,
    title: 'Worth a look',
    note: 'It may all be fine: these stand out from the rest',
    own: (who: string, points: string) =>
      `${who} added ${points} by hand to a client who seems to be the same person`,
    afterUse: (who: string, points: string) =>
      `${who} took back an invoice after the client had used ${points}`,
    late: (who: string, days: number, figure: string) =>
      days === 1 ? `${who} undid an invoice 1 day later` : `${who} undid an invoice ${figure} days later`,
    card: (who: string, money: string) => `${who} took back a gift card with ${money} on it`,
    voucher: (who: string) => `${who} took back a voucher`,
    manyRefunds: (who: string, times: string) => `${who}: ${times} refunds`,
    others: (most: string) => `the others have ${most} at most`,
    unnamed: (entries: number, figure: string) =>
      entries === 1 ? '1 line of the ledger has no name' : `${figure} lines of the ledger have no name`,
    giveLinks: 'Give each person their own link, and their name is on what they save',
    rule: 'By whoever recorded it, on the day on which it was recorded. The own card is told by the address or the full name in Staff. Late: undone or corrected more than a day after it was recorded.',
  },
};
