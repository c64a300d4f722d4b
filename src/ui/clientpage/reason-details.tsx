// Why a visit gave so many points: the rules by which it was decided, with the figures of that day. Asked for when opened.
import { useState } from 'preact/hooks';
import type { PageMovement, PageReason } from '../../app/clientpage/client-page-answer';
import { bonusKind } from '../../core/bonuses/registry';
import { programKind } from '../../core/programs/registry';
import { documentLocale } from '../../i18n/locale';
import { signed } from '../signed';
import { useQuery } from '../use-query';
import { Failure } from './failure';
import { usePage } from './page-state';
import { useSpeech } from './speech';
import { WaitingCards } from './waiting-cards';

export function ReasonDetails({ event }: { readonly event: PageMovement }) {
  const { page, refused } = usePage();
  const { words, format } = useSpeech();
  const { ask, value, refusal } = useQuery('client-reason');
  const [isOpen, setOpen] = useState(false);

  async function look(): Promise<void> {
    const answer = await ask({ seq: event.seq, row: event.row, client: page.row });
    if (!answer.ok) refused(answer.refusal);
  }

  return (
    <details
      class="reason"
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        setOpen(open);
        if (open && value === null) void look();
      }}
    >
      <summary>{event.earned > 0 ? words.why(format.number(event.earned)) : words.whyNone}</summary>
      {isOpen && refusal !== null && <Failure refusal={refusal} onRetry={() => void look()} />}
      {isOpen && value === null && refusal === null && <WaitingCards rows={1} />}
      {isOpen && value !== null && <Reason reason={value} />}
    </details>
  );
}

function Reason({ reason }: { readonly reason: PageReason }) {
  const { words, language } = useSpeech();
  const format = { ...documentLocale(language, reason.currency), rounding: reason.rounding };
  const { programs, extras, byCard } = reason;
  return (
    <>
      {byCard > 0 && (
        <div>
          <dl class="sum note">
            <div class="split">
              <dt>{words.paidByCard}</dt>
              <dd class="num">{format.money(byCard)}</dd>
            </div>
          </dl>
          {!reason.cardEarns && <small>{words.cardEarnsNone}</small>}
        </div>
      )}
      {reason.earnings.length === 0 && <p class="note">{words.nothingEarned}</p>}
      {reason.earnings.map((earning) => {
        const rule = programs.find(({ name }) => name === earning.program);
        const definition = programKind(earning.kind);
        if (rule === undefined || definition === undefined) return null;
        const terms = rule.terms as Parameters<typeof definition.why>[0];
        const { rows, note } = definition.why(terms, earning, format)[language];
        return (
          <div key={earning.program}>
            <small>{definition.explain(terms, format)[language]}</small>
            <dl class="sum note">
              {rows.map(([what, figure]) => (
                <div key={what} class="split">
                  <dt>{what}</dt>
                  <dd class="num">{figure}</dd>
                </div>
              ))}
            </dl>
            {note !== '' && <small>{note}</small>}
            {!earning.counts && <small>{words.notTheBest}</small>}
          </div>
        );
      })}
      {reason.bonuses.map(({ bonus, kind, points }) => {
        const rule = extras.find(({ name }) => name === bonus);
        const definition = bonusKind(kind);
        if (rule === undefined || definition === undefined) return null;
        const terms = rule.terms as Parameters<typeof definition.explain>[0];
        return (
          <p key={bonus} class="split note">
            <span>
              {bonus}: {definition.explain(terms, format)[language]}
            </span>
            <b>{signed(points, format.points)}</b>
          </p>
        );
      })}
    </>
  );
}
