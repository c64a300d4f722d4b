// What if? The invoices of a period counted again under other rules, in this page; nothing is written.
import { useMemo, useState } from 'preact/hooks';
import { spanOfPeriod } from '../../../core/reports/period';
import { fieldWords } from '../../../i18n/field-words';
import { Choice, Field } from '../../field';
import { momentNow } from '../../moment';
import { useSession } from '../../session';
import { TryAgain } from '../../try-again';
import { Waiting } from '../../waiting';
import { type ChosenPeriod, PeriodBar } from '../period-bar';
import type { OwnPage } from '../report';
import { useReportsWords } from '../reports-words';
import { useSources } from '../use-sources';
import { expiries, type OtherExpiry, otherRules, type Typed, triedIn } from '../what-if/other-rules';
import { useWhatIf } from '../what-if/use-what-if';
import { WhatIfTable } from '../what-if/what-if-table';

export const whatIf: OwnPage = { name: 'whatIf', Page: WhatIfPage };

const MOVEMENTS = ['movements'] as const;

function WhatIfPage() {
  const all = useReportsWords();
  const { words, format, language } = all;
  const { whatIf: said } = words;
  const { opened, clients } = useSession();
  const { ruleset, today } = opened;
  const { loaded, progress, refusal, retry } = useSources(MOVEMENTS);
  const { counting, run, stop } = useWhatIf();
  const [{ span, period }, setChosen] = useState<ChosenPeriod>({
    span: spanOfPeriod('year', today),
    period: 'year',
  });
  const [typed, setTyped] = useState<Typed>({});
  const [expiry, setExpiry] = useState<OtherExpiry>('today');
  const tried = useMemo(() => triedIn(ruleset), [ruleset]);
  const other = useMemo(() => otherRules(ruleset, tried, typed, expiry), [ruleset, tried, typed, expiry]);
  const names = useMemo(
    () => new Map([...clients.aliases, ...clients.all].map(({ id, name }) => [id, name])),
    [clients.all, clients.aliases],
  );

  function start(): void {
    if (loaded === null || other.wrong.length > 0) return;
    const contacts = new Map(
      clients.all.map(({ id, loyaltyCard, birthday }) => [id, { loyaltyCard, birthday }]),
    );
    const days = { first: span.first, last: span.last || '9999-12-31' };
    const rules = { today: ruleset, other: other.ruleset };
    void run({ figures: loaded.movements, ...days, ...rules, contacts, moment: momentNow(opened) });
  }

  /** What was counted by other figures than those on show would be read as theirs. */
  function otherwise<Value>(put: (value: Value) => void): (value: Value) => void {
    return (value) => {
      stop();
      put(value);
    };
  }

  const isCounting = counting.at === 'counting';
  return (
    <>
      <p class="note">{said.lead}</p>
      <PeriodBar span={span} period={period} today={today} onPeriod={otherwise(setChosen)} />
      <fieldset class="filters">
        <legend class="vh">{said.rules}</legend>
        {tried.map(({ key, rule, field, value }) => (
          <Field
            key={key}
            id={`try ${key}`.replaceAll(' ', '-')}
            label={said.ofRule(rule.name, fieldWords(field, language).label)}
            value={typed[key] ?? String(value)}
            note={said.today(String(value))}
            error={other.wrong.includes(key) ? said.wrong : undefined}
            input={{ class: 'num', inputMode: 'decimal' }}
            onValue={otherwise((text: string) => setTyped({ ...typed, [key]: text }))}
          />
        ))}
        <Choice<OtherExpiry>
          id="try-expiry"
          label={said.expire}
          value={expiry}
          choices={expiries.map((one) => [one, expiryText(one)] as const)}
          onValue={otherwise(setExpiry)}
        />
      </fieldset>
      <div class="wrap">
        <button
          class="btn main"
          type="button"
          aria-disabled={loaded === null || other.wrong.length > 0 || isCounting ? true : undefined}
          onClick={() => !isCounting && start()}
        >
          {said.run}
        </button>
        {isCounting && (
          <button class="btn" type="button" onClick={stop}>
            {said.stop}
          </button>
        )}
      </div>
      {refusal !== null && <TryAgain refusal={refusal} onRetry={retry} />}
      {loaded === null && refusal === null && <Waiting rows={3} />}
      {progress !== null && (
        <p class="row note" role="status">
          <progress value={progress.done} max={progress.all} aria-label={words.reports.reading} />
          {words.reports.readOf(format.number(progress.done), format.number(progress.all))}
        </p>
      )}
      {isCounting && (
        <p class="row note" role="status">
          <progress value={counting.done} max={counting.of} aria-label={said.run} />
          {said.counted(format.number(counting.done), format.number(counting.of))}
        </p>
      )}
      {counting.at === 'done' && counting.result.today.invoices === 0 && <p class="note">{said.nothing}</p>}
      {counting.at === 'done' && counting.result.today.invoices > 0 && (
        <WhatIfTable result={counting.result} nameOf={(id) => names.get(id) ?? id} />
      )}
    </>
  );

  function expiryText(one: OtherExpiry): string {
    if (one === 'today' || one === 'never') return said.expiries[one];
    const [after, months = ''] = one.split('-');
    return after === 'visit' ? said.expiries.visit(months) : said.expiries.months(months);
  }
}
