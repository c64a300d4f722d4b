// English: the period played again under other rules.

export const whatIf = {
  lead: 'Your own invoices, counted again under other rules. Nothing is changed.',
  rules: 'The other rules',
  ofRule: (rule: string, field: string) => `${rule}: ${field}`,
  today: (value: string) => `${value} today`,
  sameAsToday: 'as today',
  expire: 'Points expire',
  expiries: {
    today: 'as today',
    never: 'never',
    months: (months: string) => `${months} months after they are earned`,
    visit: (months: string) => `${months} months after the last visit`,
  },
  run: 'Count again',
  stop: 'Stop',
  counted: (done: string, of: string) => `${done} of ${of} counted`,
  wrong: 'Some of the rules cannot be read: see below.',
  nothing: 'There are no invoices in this period.',
  row: 'This period',
  asItIs: 'With today’s rules',
  other: 'With these rules',
  difference: 'Difference',
  rows: {
    invoices: 'Invoices',
    earned: 'Points earned',
    used: 'Points used',
    discount: 'Discounts given',
    issued: 'Gift cards and vouchers for points',
    share: 'Of turnover',
    open: 'Points still open',
    worth: 'Worth of open points',
    inReach: 'Clients who can have a reward',
  },
  gain: 'Would gain most',
  lose: 'Would lose most',
  nobody: 'Nobody',
  assumed:
    'Rewards that clients used are used again, at the other price, where these rules allow it. Nobody uses one more often because it is cheaper. Points from before the period count as one sum, and keep today’s expiry.',
  asRecorded: (count: number, figure: string) =>
    count === 1
      ? '1 change could not be counted again and counts as it was recorded.'
      : `${figure} changes could not be counted again and count as they were recorded.`,
};
