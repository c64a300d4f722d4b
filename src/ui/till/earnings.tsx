// What the invoice will earn, and why: the same figures that the server commits.
import type { Earning } from '../../core/entry';
import type { Fields, Terms } from '../../core/fields';
import { programKind } from '../../core/programs/registry';
import type { NoPointsReason, Quote } from '../../core/quote';
import { Icon } from '../icon';
import { useSession } from '../session';
import { useWords } from '../words';

export function Earnings({ quote }: { readonly quote: Quote }) {
  const { words, say } = useWords();
  if (quote.noPoints !== null) return <NoPoints reason={quote.noPoints} />;
  const earns = quote.points > 0;
  return (
    <details class={earns ? 'why' : 'why none'}>
      <summary class="row">
        <Icon name={earns ? 'plus' : 'minus'} />
        <span>{earns ? words.till.willEarn(say.points(quote.points)) : words.till.earnsNothing}</span>
        <u>{words.till.why}</u>
      </summary>
      <div class="sec">
        {quote.earnings.map((earning) => (
          <Arithmetic key={earning.program} earning={earning} />
        ))}
        {quote.earnings.length > 1 && (
          <dl class="sum">
            <div class="split rule">
              <dt>{words.till.together}</dt>
              <dd class="num">
                <b>{say.points(quote.points)}</b>
              </dd>
            </div>
          </dl>
        )}
      </div>
    </details>
  );
}

function NoPoints({ reason }: { readonly reason: NoPointsReason }) {
  const { words } = useWords();
  return <p class="why none note">{words.till.noPoints[reason]}</p>;
}

function Arithmetic({ earning }: { readonly earning: Earning }) {
  const { language, say } = useWords();
  const { opened } = useSession();
  const program = opened.book.programs.find(({ name }) => name === earning.program);
  const definition = programKind(earning.kind);
  if (program === undefined || definition === undefined) return null;
  const terms = program.terms as Terms<Fields>;
  const { rows, note } = definition.why(terms, earning, say)[language];
  return (
    <div class="sec">
      <p>
        <b>{program.name}</b>
        <small>{definition.explain(terms, say)[language]}</small>
      </p>
      <dl class="sum">
        {rows.map(([what, figure], index) => (
          <div key={what} class={index === rows.length - 1 ? 'split ok' : 'split'}>
            <dt>{what}</dt>
            <dd class="num">{index === rows.length - 1 ? <b>{figure}</b> : figure}</dd>
          </div>
        ))}
      </dl>
      {note !== '' && <p class="note">{note}</p>}
    </div>
  );
}
