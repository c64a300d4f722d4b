// English: when a programme or reward holds, and how often: in the sidebar, at the till and in the clients' terms.

export const conditions = {
  from: (day: string) => `from ${day} on`,
  until: (day: string) => `up to and including ${day}`,
  between: (from: string, until: string) => `from ${from} up to and including ${until}`,
  weekdays: (days: string) => `on ${days}`,
  least: (amount: string) => `on purchases of at least ${amount}`,
  leastOfScope: (amount: string) => `if these come to at least ${amount}`,
  mostUses: (count: number, times: string) => (count === 1 ? 'once in all' : `at most ${times} times in all`),
  mostUsesEach: (count: number, times: string) =>
    count === 1 ? 'once per client' : `at most ${times} times per client`,
  firstVisitOnly: 'on a first visit only',
};
