// French: when a programme or reward holds, and how often.
import type { CounterWords } from '../catalog-shape';

export const conditions: CounterWords['conditions'] = {
  from: (day) => `à partir du ${day}`,
  until: (day) => `jusqu’au ${day} inclus`,
  between: (from, until) => `du ${from} au ${until} inclus`,
  weekdays: (days) => `le ${days}`,
  least: (amount) => `pour au moins ${amount} d’achats`,
  leastOfScope: (amount) => `si leur total atteint au moins ${amount}`,
  mostUses: (count, times) => (count === 1 ? 'une seule fois en tout' : `au plus ${times} fois en tout`),
  mostUsesEach: (count, times) =>
    count === 1 ? 'une seule fois par client' : `au plus ${times} fois par client`,
  firstVisitOnly: 'à la première visite seulement',
};
