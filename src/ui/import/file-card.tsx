// One chosen file: what it is, how many rows it has, and from when to when.
import { type FileKind, fileKinds } from '../../files/file-kind';
import { Choice } from '../field';
import { Icon } from '../icon';
import { useImportWords } from '../import-words';
import type { ChosenFile, Unreadable } from './chosen-file';
import type { Files } from './use-files';

type Props = {
  /** Identifies the field of the file's kind. */
  readonly id: string;
  readonly file: ChosenFile;
  readonly checked: boolean;
  readonly flow: Files;
};

export function FileCard({ id, file, checked, flow }: Props) {
  const { words, format } = useImportWords();
  const { kind } = file;
  const { length } = file.table.rows;
  const rows = words.files.rows(length, format.number(length));
  const choices = fileKinds.map((one) => [one as string, words.files.kinds[one]] as const);
  return (
    <div class="pad sec">
      <div class="row">
        <Icon name="file" />
        <span class="grow">
          {file.name}
          <small>{file.sheet === '' ? rows : `${words.files.sheet(file.sheet)}, ${rows}`}</small>
        </span>
        <button
          class="mini end"
          type="button"
          aria-label={words.files.remove(file.id)}
          onClick={() => flow.remove(file.id)}
        >
          <Icon name="x" />
        </button>
      </div>
      <Choice
        id={id}
        label={words.files.contains}
        value={kind ?? ''}
        choices={kind === undefined ? [['', words.files.pick], ...choices] : choices}
        error={checked && kind === undefined ? words.files.kindMissing : undefined}
        onValue={(value) => flow.change(file.id, { kind: value as FileKind, mapping: null, answers: {} })}
      />
      <Recognised file={file} />
    </div>
  );
}

function Recognised({ file: { kind, till, isRemembered } }: { readonly file: ChosenFile }) {
  const { words } = useImportWords();
  if (kind === undefined)
    return (
      <p>
        <span class="badge warn">
          <Icon name="alert" />
          {words.files.notSure}
        </span>
      </p>
    );
  const known = till === '' ? words.files.guessed : words.files.recognised(till);
  return (
    <p>
      <span class="badge good">
        <Icon name="check" />
        {isRemembered ? words.files.remembered : known}
      </span>
    </p>
  );
}

export function UnreadableCard({ file, onRemove }: { readonly file: Unreadable; onRemove(): void }) {
  const { words, refusal: sentence } = useImportWords();
  return (
    <div class="pad sec">
      <div class="row">
        <Icon name="file" />
        <span class="grow">{file.name}</span>
        <button class="mini end" type="button" aria-label={words.files.remove(file.id)} onClick={onRemove}>
          <Icon name="x" />
        </button>
      </div>
      <p class="err note">
        <Icon name="alert" />
        <span>{sentence(file.refusal)}</span>
      </p>
    </div>
  );
}
