// The points of one invoice: a row for each programme that is on, those that add extra points, and the sum.
import type { Quote } from '../../core/invoice/quote';
import type { Earning } from '../../core/points/earn';
import { programKind } from '../../core/programs/registry';
import type { Conditions } from '../../core/settings/conditions';
import type { Rule } from '../../core/settings/rules';
import { begun } from '../controls/choice-words';
import { type AllWords, useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { signed } from '../signed';
import { SumRow } from '../till/sum-row';
import { conditionsText } from './rule-words';

/** @param quote null while something that was typed cannot be read */
export function EveryEarned({ quote }: { readonly quote: Quote | null }) {
  const all = useOwnerWords();
  const { words, format } = all;
  const { ruleset } = useSession().opened;
  if (quote !== null && quote.noPoints !== null)
    return <p class="why none note">{words.till.noPoints[quote.noPoints]}</p>;
  return (
    <div class={quote !== null && quote.points > 0 ? 'why' : 'why none'}>
      <dl class="sum">
        {quote !== null &&
          ruleset.programs
            .filter(({ on }) => on)
            .map((rule) => {
              const earning = quote.earnings.find(({ program }) => program === rule.name);
              return (
                <SumRow
                  key={rule.name}
                  what={rule.name}
                  figure={format.points(earning?.points ?? 0)}
                  note={remark(rule, earning, all)}
                />
              );
            })}
        {quote?.bonuses.map(({ bonus, points }) => (
          <SumRow key={`bonus ${bonus}`} what={bonus} figure={signed(points, format.points)} />
        ))}
        <div class="split rule">
          <dt>{words.till.together}</dt>
          <dd class="num">
            <output id="every-sum" for="every-services every-products every-day">
              {quote === null ? '–' : format.points(quote.points)}
            </output>
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** When it holds, for one that does not hold here; that another one counts; or what is left over. */
function remark(rule: Rule, earning: Earning | undefined, words: AllWords): string {
  if (earning === undefined) return begun(conditionsText(rule, words).join(', '));
  if (!earning.counts) return words.words.till.notTheBest;
  const why = programKind(rule.kind)?.why(rule.terms as Conditions, earning, words.format);
  return why?.[words.language].note ?? '';
}
