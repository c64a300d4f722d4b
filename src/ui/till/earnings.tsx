// The points that the invoice will earn, with the reasons: the figures that the server commits.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { bonusKind } from '../../core/bonuses/registry';
import type { NoPointsReason, Quote } from '../../core/invoice/quote';
import type { Bonus, Earning } from '../../core/points/earn';
import { programKind } from '../../core/programs/registry';
import type { Rule } from '../../core/settings/rules';
import { conditionPhrases } from '../../i18n/condition-phrases';
import type { Locale } from '../../i18n/locale';
import { useCounterWords } from '../counter-words';
import { Icon } from '../icon';
import { useSession } from '../session';
import { signed } from '../signed';
import { useWords } from '../words';
import { SumRow } from './sum-row';

/** @param isOpen whether it comes opened: it was asked for */
export function Earnings({ quote, isOpen }: { readonly quote: Quote; readonly isOpen: boolean }) {
  const shown = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isOpen) shown.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div id="why" ref={shown}>
      <Reasons quote={quote} isOpen={isOpen} />
    </div>
  );
}

function Reasons({ quote, isOpen }: { readonly quote: Quote; readonly isOpen: boolean }) {
  const { words, format } = useWords();
  if (quote.noPoints !== null) return <NoPoints reason={quote.noPoints} />;
  const earns = quote.points > 0;
  return (
    <details class={earns ? 'why' : 'why none'} open={isOpen}>
      <summary class="row">
        <Icon name={earns ? 'plus' : 'minus'} />
        <span>{earns ? words.till.willEarn(format.points(quote.points)) : words.till.earnsNothing}</span>
        <u>{words.till.why}</u>
      </summary>
      <div class="sec">
        {quote.earnings.length === 0 && <p class="note">{words.till.noneHolds}</p>}
        {quote.earnings.map((earning) => (
          <Arithmetic key={earning.program} earning={earning} />
        ))}
        <NotHeld earnings={quote.earnings} />
        {quote.bonuses.map((bonus) => (
          <BonusRow key={bonus.bonus} bonus={bonus} />
        ))}
        {quote.earnings.length + quote.bonuses.length > 1 && (
          <dl class="sum">
            <SumRow what={words.till.together} figure={format.points(quote.points)} rule />
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
  const { words, language } = useWords();
  const { opened } = useSession();
  const format = useRounding();
  const said = useLimits(format);
  const program = opened.ruleset.programs.find(({ name }) => name === earning.program);
  const definition = programKind(earning.kind);
  if (program === undefined || definition === undefined) return null;
  const terms = program.terms as Parameters<typeof definition.why>[0];
  const { rows, note } = definition.why(terms, earning, format)[language];
  const last = rows.length - 1;
  return (
    <div class="sec">
      <p>
        <b>{program.name}</b>
        <small>{said(definition.explain(terms, format)[language], program)}</small>
      </p>
      <dl class="sum">
        {rows.map(([what, figure], index) => (
          <div key={what} class={index === last && earning.counts ? 'split ok' : 'split'}>
            <dt>{what}</dt>
            <dd class="num">{index === last ? <b>{figure}</b> : figure}</dd>
          </div>
        ))}
      </dl>
      {note !== '' && <p class="note">{note}</p>}
      {!earning.counts && <p class="note">{words.till.notTheBest}</p>}
    </div>
  );
}

function BonusRow({ bonus }: { readonly bonus: Bonus }) {
  const { language } = useWords();
  const { opened } = useSession();
  const format = useRounding();
  const said = useLimits(format);
  const rule = opened.ruleset.bonuses.find(({ name }) => name === bonus.bonus);
  const definition = bonusKind(bonus.kind);
  if (rule === undefined || definition === undefined) return null;
  const explained = definition.explain(rule.terms as Parameters<typeof definition.explain>[0], format)[
    language
  ];
  return (
    <p class="split">
      <span>
        <b>{bonus.bonus}</b>
        <small>{said(explained, rule)}</small>
      </span>
      <b class="num ok">{signed(bonus.points, format.points)}</b>
    </p>
  );
}

/** Programmes that are on and give nothing here, because of their days or the least that has to be bought. */
function NotHeld({ earnings }: { readonly earnings: readonly Earning[] }) {
  const { words, language } = useCounterWords();
  const { programs } = useSession().opened.ruleset;
  const format = useRounding();
  const said = useLimits(format);
  const left = programs.filter(({ on, name }) => on && !earnings.some(({ program }) => program === name));
  return (
    <>
      {left.map((program) => {
        const definition = programKind(program.kind);
        if (definition === undefined) return null;
        const terms = program.terms as Parameters<typeof definition.explain>[0];
        return (
          <p key={program.name} class="split">
            <span>
              <b>{program.name}</b>
              <small>{said(definition.explain(terms, format)[language], program)}</small>
            </span>
            <span class="note">{words.till.notHere}</span>
          </p>
        );
      })}
    </>
  );
}

/** Adds to what a rule says when it holds, from what purchase on, and how often. */
function useLimits(format: Locale): (says: string, rule: Rule) => string {
  const { words } = useCounterWords();
  return (says, rule) => [says, ...conditionPhrases(rule, words, format)].join(', ');
}

/** The formats, with what the settings say of rounding. */
function useRounding(): Locale {
  const { rounding } = useSession().opened.ruleset;
  return { ...useWords().format, rounding };
}
