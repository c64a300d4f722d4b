// Past sales: how many, what was left out and why, and whether they give points or are kept as history.

import { expiryRules } from '../../core/points/expiry';
import { moneyFor, worthOfPoints } from '../../core/points/points-worth';
import type { RecordedReceipt } from '../../files/take-in/sums';
import { withCurrency } from '../../i18n/locale';
import { Banner } from '../banner';
import { Icon } from '../icon';
import { useImportWords } from '../import-words';
import { useSession } from '../session';
import type { ReadyFile } from './chosen-file';
import { FoldedCard, MOST_LISTED } from './folded-card';
import { LeftOutRows, RefusedRows } from './refused-rows';
import { RowFigure } from './row-figure';
import { earnsAny, type IntakeFlow } from './use-intake';

type Props = { readonly flow: IntakeFlow; readonly ready: readonly ReadyFile[] };

export function SalesReview({ flow, ready }: Props) {
  const { words, format, language, currency } = useImportWords();
  const { money } = withCurrency(language, currency);
  const { opened } = useSession();
  const { intake: say } = words;
  const files = ready.flatMap(({ file, reading }) =>
    reading.kind === 'receipts' ? [{ file, reading }] : [],
  );
  if (files.length === 0) return null;
  const plan = flow.plan?.invoices ?? null;
  const days = files
    .flatMap(({ reading }) => [reading.firstDay, reading.lastDay])
    .filter((day) => day !== '');
  const leftOut = files.flatMap(({ reading }) => reading.leftOut).length;
  const worth = worthOfPoints(opened.ruleset);
  const brings = (flow.plan?.clients.points ?? 0) > 0;
  const newOnes = newInSales(flow);
  const sorted = [...days].sort();
  return (
    <section class="sec" aria-labelledby="sales">
      <div class="split">
        <h2 id="sales">{say.sales}</h2>
        {sorted.length > 0 && (
          <span class="note">
            {say.period(format.day(sorted[0] ?? ''), format.day(sorted[sorted.length - 1] ?? ''))}
          </span>
        )}
      </div>
      {plan !== null && (
        <>
          <dl class="sum">
            <RowFigure what={say.receipts} figure={format.number(plan.invoices.length)} />
            <RowFigure
              what={say.leftOut}
              figure={format.number(leftOut + plan.rows.skipped + plan.rows.changed + plan.rows.recorded)}
            />
            {plan.returns.count > 0 && (
              <RowFigure what={say.returns} figure={format.number(plan.returns.count)} />
            )}
            {plan.walkIns > 0 && <RowFigure what={say.walkIns} figure={format.number(plan.walkIns)} />}
            {newOnes > 0 && <RowFigure what={say.salesNew} figure={format.number(newOnes)} />}
            <div class="split rule">
              <dt>{say.money}</dt>
              <dd class="num">{money(plan.totals.taken)}</dd>
            </div>
          </dl>
          {!earnsAny(opened.ruleset) && (
            <Banner tone="warn">
              <p>{say.noProgram}</p>
            </Banner>
          )}
          <fieldset class="field">
            <legend class="vh">{say.sales}</legend>
            <label class="tick">
              <input
                type="radio"
                name="history"
                checked={flow.recordOnly}
                onChange={() => flow.answers.setRecordOnly(true)}
              />
              <span>
                {say.history}
                {brings && <small>{say.historyWhy}</small>}
              </span>
            </label>
            <label class="tick">
              <input
                type="radio"
                name="history"
                checked={!flow.recordOnly}
                onChange={() => flow.answers.setRecordOnly(false)}
              />
              <span>
                {brings ? say.giveToo : say.give}
                <small>
                  {say.more(
                    format.points(plan.points),
                    worth === null || plan.points <= 0 ? '' : money(moneyFor(plan.points, worth)),
                  )}
                </small>
              </span>
            </label>
          </fieldset>
          {!flow.recordOnly && <PointNotes flow={flow} />}
          <Recorded flow={flow} />
          <Receipts
            title={words.import.changedReceipts(plan.changed.length, format.number(plan.changed.length))}
            what={words.import.changedWhat}
            receipts={plan.changed}
          />
          <Receipts
            title={say.renumbered(plan.renumbered.length, format.number(plan.renumbered.length))}
            what={say.renumberedWhat}
            receipts={plan.renumbered}
          />
          <Names
            title={words.import.unknown(plan.unknown.length, format.number(plan.unknown.length))}
            what={words.import.unknownWhat}
            names={plan.unknown}
          />
          <Names
            title={words.import.ambiguous(plan.ambiguous.length, format.number(plan.ambiguous.length))}
            what={words.import.ambiguousWhat}
            names={plan.ambiguous}
          />
        </>
      )}
      {files.map(({ file, reading }) => (
        <div key={file.id} class="sec">
          <LeftOutRows leftOut={reading.leftOut} />
          <RefusedRows file={file} refused={reading.refused} />
        </div>
      ))}
    </section>
  );
}

/** Clients whom only sales name. */
function newInSales({ plan, intake }: IntakeFlow): number {
  if (plan === null || intake === null) return 0;
  const listed = new Set(intake.clients.map(({ member }) => member));
  const members = new Set(plan.invoices.invoices.map(({ member }) => member));
  return [...members].filter((member) => member !== '' && !listed.has(member) && intake.rowOf(member) === 0)
    .length;
}

function PointNotes({ flow }: { readonly flow: IntakeFlow }) {
  const { opened } = useSession();
  const { words, format } = useImportWords();
  const { intake: say } = words;
  const plan = flow.plan?.invoices;
  if (plan === undefined) return null;
  const { returns, older, fromHistory } = plan;
  const expired = plan.earned - plan.points - returns.points;
  const byVisit = expiryRules(opened.ruleset).some((rule) => rule.after === 'visit');
  return (
    <>
      {returns.count > 0 && <p class="note">{say.returnsTake(format.points(returns.points))}</p>}
      {expired > 0 && (
        <p class="note">
          {say.expired(format.points(expired))}
          {byVisit && `. ${say.expiredByVisit}`}
        </p>
      )}
      {older > 0 && <p class="note">{say.older(older, format.number(older))}</p>}
      {fromHistory > 0 && <p class="note">{say.fromHistory(fromHistory, format.number(fromHistory))}</p>}
    </>
  );
}

/** Sales of a file that are in the ledger otherwise, and where they came from. */
export function RecordedReceipts({ receipts }: { readonly receipts: readonly RecordedReceipt[] }) {
  const { words, format, language, currency } = useImportWords();
  const { money } = withCurrency(language, currency);
  const { intake: say } = words;
  return (
    <details>
      <summary class="opt">
        <span class="grow">
          {say.recorded(receipts.length, format.number(receipts.length))}
          <small>{say.recordedWhat}</small>
        </span>
        <Icon name="down" />
      </summary>
      <dl class="sum pad">
        {receipts.slice(0, MOST_LISTED).map(({ receipt, client, day, total, source, isReturn, entryDay }) => (
          <div key={`${receipt} ${client} ${day}`} class="split">
            <dt>
              {[words.clients.receipt(receipt), client || words.till.walkInName, format.day(day)].join(' · ')}
              <small>
                {isReturn ? say.givenBackAt(source, format.day(entryDay)) : say.recordedAt(source)}
              </small>
            </dt>
            <dd class="num">{money(total)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Recorded({ flow }: { readonly flow: IntakeFlow }) {
  const { words } = useImportWords();
  const { intake: say } = words;
  const recorded = flow.plan?.invoices.recorded ?? [];
  if (recorded.length === 0 && !flow.answers.again) return null;
  return (
    <div class="card">
      {recorded.length > 0 && <RecordedReceipts receipts={recorded} />}
      <label class="tick pad">
        <input
          type="checkbox"
          checked={flow.answers.again}
          onChange={(event) => flow.answers.setAgain(event.currentTarget.checked)}
        />
        {say.again}
      </label>
    </div>
  );
}

type ReceiptsProps = {
  readonly title: string;
  readonly what: string;
  readonly receipts: readonly {
    readonly receipt: string;
    readonly client: string;
    readonly day: string;
    readonly total: number;
  }[];
};

export function Receipts({ title, what, receipts }: ReceiptsProps) {
  const { words, format, language, currency } = useImportWords();
  const { money } = withCurrency(language, currency);
  if (receipts.length === 0) return null;
  return (
    <FoldedCard title={title} what={what} count={receipts.length}>
      <dl class="sum">
        {receipts.slice(0, MOST_LISTED).map(({ receipt, client, day, total }) => (
          <div key={`${receipt} ${client} ${day}`} class="split">
            <dt>
              {[words.clients.receipt(receipt), client || words.till.walkInName, format.day(day)].join(' · ')}
            </dt>
            <dd class="num">{money(total)}</dd>
          </div>
        ))}
      </dl>
    </FoldedCard>
  );
}

type NamesProps = { readonly title: string; readonly what: string; readonly names: readonly string[] };

function Names({ title, what, names }: NamesProps) {
  const { format } = useImportWords();
  if (names.length === 0) return null;
  return (
    <FoldedCard title={title} what={what} count={names.length}>
      <p>{format.list(names.slice(0, MOST_LISTED))}</p>
    </FoldedCard>
  );
}
