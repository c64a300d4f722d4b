// The points of an invoice on its slip: before, used, earned and why, after; and what comes next for the client.
import type { Slip, SlipClient } from '../../app/paper/show-slip';
import { bonusKind } from '../../core/bonuses/registry';
import { entryEarned, entryUsed } from '../../core/journal/told-by-entry';
import type { Language } from '../../core/language';
import { programKind } from '../../core/programs/registry';
import { documentLocale, type Locale } from '../../i18n/locale';
import type { PaperWords } from '../../i18n/paper/en';
import { signed } from '../signed';
import { SumRow } from '../till/sum-row';

type Props = {
  readonly slip: Slip;
  readonly client: SlipClient;
  readonly language: Language;
  readonly words: PaperWords;
};

export function SlipPoints({ slip, client, language, words }: Props) {
  const { entry, ruleset } = slip;
  const format = { ...documentLocale(language, ruleset.currency), rounding: ruleset.rounding };
  const { balanceThen, balance, next, expiring } = client;
  const [earned, used] = [entryEarned(entry), entryUsed(entry)];
  const from = entry.earned?.from.slice(0, 10) ?? '';
  return (
    <>
      <dl class="sum cut" aria-label={words.points}>
        <SumRow what={words.before} figure={format.number(balanceThen - earned + used)} />
        {entry.redemptions.map(({ reward, points }, index) =>
          points === 0 ? null : (
            <SumRow key={index} what={words.usedFor(reward)} figure={format.number(-points)} />
          ),
        )}
        <SumRow
          what={words.earned}
          figure={signed(earned, format.number)}
          note={reasonsOf(slip, language, format).join('; ')}
        />
        <div class="split total">
          <dt>{words.balance}</dt>
          <dd class="num">{format.number(balanceThen)}</dd>
        </div>
      </dl>
      <p>
        {from > entry.day && `${words.usableFrom(format.points(earned), format.day(from))} `}
        {balance !== balanceThen && `${words.now(format.points(balance))} `}
        {next !== null && (
          <>
            <b>{words.toGo(format.points(next.missing))}</b> {words.toGoFor(next.name)}{' '}
          </>
        )}
        {expiring !== null && words.expires(format.points(expiring.points), format.day(expiring.day))}
      </p>
    </>
  );
}

/** The rules that gave the points, as the ruleset of that invoice says them. */
function reasonsOf({ entry, ruleset }: Slip, language: Language, format: Locale): readonly string[] {
  const programs = entry.earnings
    .filter(({ counts, points }) => counts && points > 0)
    .flatMap(({ program, kind }) => explained(ruleset.programs, program, programKind(kind)));
  const bonuses = entry.bonuses
    .filter(({ points }) => points > 0)
    .flatMap(({ bonus, kind, points }) =>
      explained(ruleset.bonuses, bonus, bonusKind(kind)).map(
        (text) => `${bonus}, ${text} (${signed(points, format.number)})`,
      ),
    );
  return [...programs, ...bonuses];

  function explained<Terms>(
    rules: Slip['ruleset']['programs'],
    name: string,
    definition: { explain(terms: Terms, format: Locale): { readonly [L in Language]: string } } | undefined,
  ): readonly string[] {
    const rule = rules.find((one) => one.name === name);
    if (rule === undefined || definition === undefined) return [];
    return [definition.explain(rule.terms as Terms, format)[language]];
  }
}
