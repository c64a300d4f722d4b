// Step 2: what each column of a file is, how dates and amounts are written, and the questions that it leaves open.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ColumnUse, Mapping } from '../../files/column-use';
import { columnsOf } from '../../files/read-file';
import { mappingOf } from '../../files/recognise';
import { Banner } from '../banner';
import { focusOn } from '../focus';
import { Icon } from '../icon';
import { useImportWords } from '../import-words';
import type { ChosenFile } from './chosen-file';
import { ColumnList } from './column-list';
import { questionId } from './question-segments';
import { Questions } from './question-view';
import { LeftOutRows, RefusedRows } from './refused-rows';
import type { Files } from './use-files';

type Props = {
  readonly head: ComponentChildren;
  readonly flow: Files;
  readonly place: number;
  onBack(): void;
  onNext(): void;
};

export function ColumnsStep({ head, flow, place, onBack, onNext }: Props) {
  const { words, refusal: sentence } = useImportWords();
  const [checked, setChecked] = useState(false);
  const file = flow.taken[place];
  if (file === undefined) return null;
  const mapping = mappingOfFile(file, flow);
  const columns = columnsOf(file.table, mapping);
  const reading = flow.read(file);
  const isLast = place === flow.taken.length - 1;
  const questions = reading.ok ? reading.value.questions : [];
  const isOpen = !reading.ok || questions.some(({ answer }) => answer === null);

  function next(): void {
    setChecked(true);
    const missing = questions.find(({ answer }) => answer === null);
    if (!isOpen) onNext();
    else if (missing !== undefined) focusOn(questionId(missing.about));
  }

  return (
    <>
      <main>
        {head}
        <FileName file={file} place={place} count={flow.taken.length} />
        {!reading.ok && <Banner tone={checked ? 'bad' : 'warn'}>{sentence(reading.refusal)}</Banner>}
        <ColumnList
          key={file.kind}
          file={file}
          columns={columns}
          isUnclear={!reading.ok}
          onMapping={(changed) => flow.change(file.id, { mapping: changed })}
        />
        {file.kind === 'receipts' && <MoneyNote columns={columns} />}
        <Questions
          questions={questions}
          checked={checked}
          onAnswer={(answer) => flow.change(file.id, { answers: { ...file.answers, ...answer } })}
        />
        {reading.ok && (
          <>
            <LeftOutRows leftOut={reading.value.leftOut} />
            <RefusedRows file={file} refused={reading.value.refused} />
          </>
        )}
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="button" onClick={next}>
            {isLast ? words.files.review : words.files.nextFile}
          </button>
          <button class="btn" type="button" onClick={onBack}>
            {words.files.back}
          </button>
        </div>
        <p class="note">{words.files.rememberNote}</p>
      </footer>
    </>
  );
}

function mappingOfFile(file: ChosenFile, { context }: Files): Mapping {
  return file.mapping ?? mappingOf(file.table, file.kind ?? 'bookings', context.prices);
}

type NameProps = { readonly file: ChosenFile; readonly place: number; readonly count: number };

function FileName({ file, place, count }: NameProps) {
  const { words } = useImportWords();
  const facts = [
    ...(file.sheet === '' ? [] : [words.files.sheet(file.sheet)]),
    file.till || words.files.kinds[file.kind ?? 'receipts'],
    ...(count > 1 ? [words.files.fileOf(place + 1, count)] : []),
  ];
  return (
    <div class="row">
      <Icon name="file" />
      <span class="grow">
        {file.name}
        <small>{facts.join(' · ')}</small>
      </span>
    </div>
  );
}

/** Which money counts, and which other columns hold amounts. */
function MoneyNote({ columns }: { readonly columns: readonly ColumnUse[] }) {
  const { words } = useImportWords();
  const used = columns.find(({ meaning }) => meaning === 'amount' || meaning === 'receiptTotal');
  if (used === undefined && !columns.some(({ meaning }) => meaning === 'unitPrice')) return null;
  const others = columns.filter(
    ({ meaning, samples, heading }) =>
      meaning === null && heading !== '' && samples.length > 0 && samples.every((text) => MONEY.test(text)),
  );
  return (
    <p class="note">
      {used === undefined ? words.files.moneyFromPrice : words.files.moneyFrom(used.heading)}
      {others.length > 0 && ` ${words.files.otherMoney(others.map(({ heading }) => heading).join(', '))}`}
    </p>
  );
}

// An amount with cents or a currency: numbers of other kinds are no choice.
const MONEY = /^[^\d]*\d[\d.,\s]*[.,]\d{2}[^\d]*$|[€$£]/;
