// Choosing files by dropping or picking them; each one's kind is read from its header, or asked for.
import { useState } from 'preact/hooks';
import type { FileGuess } from '../../files/guess-file';
import { Field, FieldError } from '../field';
import { Icon } from '../icon';
import { useOwnerWords } from '../owner-words';
import { type ChosenFile, readFile } from './chosen-file';
import type { StepProps } from './flow';

const KINDS: readonly FileGuess[] = ['receipts', 'services', 'products'];

export function ChooseFiles({ head, flow }: StepProps) {
  const { words } = useOwnerWords();
  const [checked, setChecked] = useState(false);
  const [over, setOver] = useState(false);
  const { files } = flow;

  async function take(list: FileList | null | undefined): Promise<void> {
    if (list) flow.add(await Promise.all([...list].map(readFile)));
  }

  function read(): void {
    setChecked(true);
    if (files.length > 0 && files.every(({ kind }) => kind !== undefined)) void flow.read();
  }

  return (
    <>
      <main>
        {head}
        <p>{words.import.what}</p>
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
          <Icon name="file" />
          <span>{words.import.drop}</span>
          <input
            class="vh"
            id="files"
            type="file"
            multiple
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onChange={(event) => {
              const input = event.currentTarget;
              void take(input.files).then(() => {
                input.value = ''; // so that a corrected file can be chosen again
              });
            }}
          />
        </label>
        {files.map((file, at) => (
          <FileRow key={file.name} id={`kind-${at}`} file={file} checked={checked} flow={flow} />
        ))}
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
      </main>
      <footer class="foot">
        <div class="row">
          <button
            class="btn main"
            type="button"
            aria-disabled={files.length === 0 ? true : undefined}
            aria-describedby={files.length === 0 ? 'need-files' : undefined}
            onClick={read}
          >
            {words.import.read}
          </button>
          {files.length === 0 && (
            <span class="note" id="need-files">
              {words.import.chooseFirst}
            </span>
          )}
        </div>
      </footer>
    </>
  );
}

type RowProps = {
  /** Identifies the message about the file's kind. */
  readonly id: string;
  readonly file: ChosenFile;
  readonly checked: boolean;
  readonly flow: StepProps['flow'];
};

function FileRow({ id, file, checked, flow }: RowProps) {
  const { words } = useOwnerWords();
  const unclear = file.kind === undefined;
  return (
    <section class="card">
      <div class="pad">
        <div class="row">
          <Icon name="file" />
          <b class="grow">{file.name}</b>
          <button
            class="mini end"
            type="button"
            aria-label={words.import.removeFile(file.name)}
            onClick={() => flow.remove(file.name)}
          >
            <Icon name="x" />
          </button>
        </div>
        <fieldset class="field" aria-describedby={checked && unclear ? `${id}-err` : undefined}>
          <legend>{unclear ? words.import.whichKind : words.import.kindIs}</legend>
          <div class="wrap">
            {KINDS.map((kind) => (
              <label key={kind} class="chip">
                <input
                  type="radio"
                  name={id}
                  checked={file.kind === kind}
                  onChange={() => flow.setKind(file.name, kind)}
                />
                {words.import.kinds[kind]}
              </label>
            ))}
          </div>
          <FieldError id={id} error={checked && unclear ? words.import.kindMissing : undefined} />
        </fieldset>
      </div>
    </section>
  );
}
