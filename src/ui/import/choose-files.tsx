// Step 1: choosing files by dropping or picking them; what each one holds is told from its headings, or asked for.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { layouts } from '../../files/layouts/registry';
import { Banner } from '../banner';
import { Field } from '../field';
import { Icon } from '../icon';
import { useImportWords } from '../import-words';
import { BookingImports } from './booking-imports';
import { FileCard, UnreadableCard } from './file-card';
import { PastImports } from './past-imports';
import { UnfinishedBanner } from './unfinished-banner';
import type { Files } from './use-files';

type Props = { readonly head: ComponentChildren; readonly flow: Files; onNext(): void };

export function ChooseFiles({ head, flow, onNext }: Props) {
  const { words, format, refusal: sentence } = useImportWords();
  const [checked, setChecked] = useState(false);
  const { files, unreadable, taken, refusal } = flow;
  const count = files.length + unreadable.length;
  const isOpen = files.some(({ kind }) => kind === undefined);

  function next(): void {
    setChecked(true);
    if (taken.length > 0 && !isOpen) onNext();
  }

  return (
    <>
      <main>
        {head}
        {refusal !== null && <Banner>{sentence(refusal)}</Banner>}
        <UnfinishedBanner />
        <p>{words.files.what}</p>
        <DropZone flow={flow} />
        {flow.isOpening && <p role="status">{words.files.opening}</p>}
        {count > 0 && (
          <section class="sec" aria-labelledby="chosen">
            <div class="split">
              <h2 id="chosen">{words.files.chosen}</h2>
              <span class="note">{words.files.count(count, format.number(count))}</span>
            </div>
            <div class="card">
              {files.map((file, at) => (
                <FileCard key={file.id} id={`file-${at}`} file={file} checked={checked} flow={flow} />
              ))}
              {unreadable.map((file) => (
                <UnreadableCard key={file.id} file={file} onRemove={() => flow.remove(file.id)} />
              ))}
            </div>
          </section>
        )}
        {files.some(({ kind }) => kind === 'receipts') && (
          <Field
            id="till-name"
            label={words.import.till}
            note={words.import.tillWhat}
            value={flow.till}
            input={{ maxLength: 40 }}
            onValue={flow.setTill}
          />
        )}
        <HowTo />
        <PastImports />
        <BookingImports />
      </main>
      <footer class="foot">
        <div class="wrap">
          <button
            class="btn main"
            type="button"
            aria-disabled={taken.length === 0 ? true : undefined}
            aria-describedby={taken.length === 0 ? 'need-files' : undefined}
            onClick={next}
          >
            {words.files.next}
          </button>
          {taken.length === 0 && (
            <span class="note" id="need-files">
              {words.files.chooseFirst}
            </span>
          )}
        </div>
      </footer>
    </>
  );
}

function DropZone({ flow }: { readonly flow: Files }) {
  const { words } = useImportWords();
  const [over, setOver] = useState(false);
  const take = (list: FileList | null | undefined) => (list ? flow.add([...list]) : Promise.resolve());
  return (
    <label
      class={over ? 'drop over-it' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files);
      }}
    >
      <Icon name="plus" />
      <span>
        <b>{words.files.choose}</b> {words.files.orDrop}
      </span>
      <input
        class="vh"
        id="files"
        type="file"
        multiple
        accept=".csv,.txt,.tsv,.tab,.xlsx,.xlsm,.xls,.ics,.ical,text/csv,text/plain,text/calendar"
        onChange={(event) => {
          const input = event.currentTarget;
          void take(input.files).then(() => {
            input.value = ''; // so that a corrected file can be chosen again
          });
        }}
      />
    </label>
  );
}

const NAMED = 6;

function HowTo() {
  const { words } = useImportWords();
  const names = layouts.slice(0, NAMED).map(({ till }) => till);
  return (
    <details class="card">
      <summary class="opt">
        <span class="grow">
          {words.files.howTo}
          <small>{words.files.howToTills(names.join(', '), layouts.length - NAMED)}</small>
        </span>
        <Icon name="down" />
      </summary>
      <div class="pad sec">
        {words.files.howToText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </details>
  );
}
