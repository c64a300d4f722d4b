// The columns of a file: heading, meaning, and three of their values. Recognised ones fold away where there are many.
import { useState } from 'preact/hooks';
import { type ColumnUse, type Mapping, type Meaning, meanings } from '../../files/column-use';
import { Icon } from '../icon';
import { useImportWords } from '../import-words';
import type { ChosenFile } from './chosen-file';

type Props = {
  readonly file: ChosenFile;
  readonly columns: readonly ColumnUse[];
  /** Whether a column is missing or two mean the same: then all are shown. */
  readonly isUnclear: boolean;
  onMapping(mapping: Mapping): void;
};

const SHOWN = 6;

/** What an owner looks at first. */
const FIRST: readonly Meaning[] = [
  'date',
  'receipt',
  'client',
  'firstName',
  'lastName',
  'clientCode',
  'description',
  'amount',
  'unitPrice',
  'receiptTotal',
  'quantity',
  'points',
  'phone',
  'email',
  'name',
  'price',
];

export function ColumnList({ file, columns, isUnclear, onMapping }: Props) {
  const { words } = useImportWords();
  const [all, setAll] = useState(false);
  const [unused, setUnused] = useState(false);
  const numbered = columns.map((column, at) => ({ ...column, at }));
  const used = numbered.filter(({ meaning }) => meaning !== null);
  const rest = numbered.filter(({ meaning, heading }) => meaning === null && heading !== '');
  const ranked = [...used].sort((a, b) => rank(a.meaning) - rank(b.meaning) || a.at - b.at);
  const isWhole = all || isUnclear || ranked.length <= SHOWN + 1;
  const shown = (isWhole ? used : ranked.slice(0, SHOWN)).map(({ at }) => at);
  const folded = used.filter(({ at }) => !shown.includes(at));
  const open = unused || isUnclear;

  function put(at: number, meaning: Meaning | null): void {
    const mapping = columns.map((column, place) => {
      if (place === at) return meaning;
      // A meaning moves: its old column is free again.
      return meaning !== 'tax' && column.meaning === meaning ? null : column.meaning;
    });
    onMapping(mapping);
  }

  const row = (column: (typeof numbered)[number]) => (
    <ColumnRow key={column.at} column={column} file={file} onMeaning={(meaning) => put(column.at, meaning)} />
  );
  return (
    <section class="sec" aria-labelledby="columns">
      <div class="split">
        <h2 id="columns">{words.files.columns}</h2>
        <span class="note">{words.files.used(used.length, columns.length)}</span>
      </div>
      <div class="card">
        {numbered.filter(({ at }) => shown.includes(at)).map(row)}
        {folded.length > 0 && (
          <button class="opt" type="button" onClick={() => setAll(true)}>
            <span class="grow">
              {words.files.moreColumns(folded.length)}
              <small>{folded.map(({ heading }) => heading).join(', ')}</small>
            </span>
            <Icon name="down" />
          </button>
        )}
        {open && rest.map(row)}
        {!open && rest.length > 0 && (
          <div class="opt">
            <span class="grow">
              <b>{words.files.notUsed}</b>
              <small>{rest.map(({ heading }) => heading).join(', ')}</small>
            </span>
            <button class="mini end" type="button" onClick={() => setUnused(true)}>
              {words.files.change}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

function rank(meaning: Meaning | null): number {
  const place = meaning === null ? -1 : FIRST.indexOf(meaning);
  return place < 0 ? FIRST.length : place;
}

type RowProps = {
  readonly column: ColumnUse & { readonly at: number };
  readonly file: ChosenFile;
  onMeaning(meaning: Meaning | null): void;
};

function ColumnRow({ column, file, onMeaning }: RowProps) {
  const { words } = useImportWords();
  const id = `column-${column.at}`;
  const choices = meanings[file.kind ?? 'receipts'];
  return (
    <div class="pad column">
      <div class="row">
        <label class="grow" for={id}>
          {column.heading}
        </label>
        <Icon name="right" />
        <select
          class="in"
          id={id}
          value={column.meaning ?? ''}
          aria-describedby={`${id}-samples`}
          onChange={(event) => onMeaning((event.currentTarget.value || null) as Meaning | null)}
        >
          <option value="">{words.files.ignore}</option>
          {choices.map((meaning) => (
            <option key={meaning} value={meaning}>
              {words.files.meanings[meaning]}
            </option>
          ))}
        </select>
      </div>
      <p class="note cut" id={`${id}-samples`}>
        {column.samples.length === 0 ? words.files.empty : column.samples.join(' · ')}
      </p>
    </div>
  );
}
