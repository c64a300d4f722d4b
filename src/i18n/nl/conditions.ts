// Dutch: when a programme or reward holds, and how often.
import type { CounterWords } from '../catalog-shape';

export const conditions: CounterWords['conditions'] = {
  from: (day) => `vanaf ${day}`,
  until: (day) => `tot en met ${day}`,
  between: (from, until) => `van ${from} tot en met ${until}`,
  weekdays: (days) => `op ${days}`,
  least: (amount) => `bij aankopen van minimaal ${amount}`,
  leastOfScope: (amount) => `als die samen minimaal ${amount} kosten`,
  mostUses: (count, times) => (count === 1 ? 'één keer in totaal' : `maximaal ${times} keer in totaal`),
  mostUsesEach: (count, times) => (count === 1 ? 'één keer per klant' : `maximaal ${times} keer per klant`),
  firstVisitOnly: 'alleen bij een eerste bezoek',
};
