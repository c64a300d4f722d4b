// A programme's form, made from its definition: whatever kinds there are, it fits.
import { useState } from 'preact/hooks';
import { type ProgramRefusal, type RawProgram, readProgram } from '../../core/book';
import type { Raw } from '../../core/fields';
import type { Language } from '../../core/language';
import { programKind, programKinds } from '../../core/programs/registry';
import { Choice, Field } from '../field';
import { focusOn } from '../focus';
import { Icon } from '../icon';
import { useWords } from '../words';
import { Preview } from './preview';
import { ProgramField } from './program-field';

type Props = {
  readonly program: RawProgram;
  readonly isNew: boolean;
  /** The other programmes' names. */
  readonly taken: readonly string[];
  readonly busy: boolean;
  readonly canMove: { readonly up: boolean; readonly down: boolean };
  readonly onMove: ((by: 1 | -1) => void) | undefined;
  onSave(program: RawProgram): void;
  onCancel(): void;
  onDelete(): void;
};

export function ProgramForm(props: Props) {
  const { words, language, currency, refusal: sentence } = useWords();
  const { taken, busy, isNew, onMove, canMove } = props;
  const [program, setProgram] = useState(() => asTyped(props.program, language));
  const [checked, setChecked] = useState(false);
  const read = readProgram(program, currency, taken);
  const refusal: ProgramRefusal | null = read.ok ? null : read.refusal;
  const error = (field: string) => (checked && refusal?.field === field ? sentence(refusal) : undefined);
  const definition = programKind(program.kind);

  function submit(event: Event): void {
    event.preventDefault();
    setChecked(true);
    if (refusal === null) props.onSave({ ...program, name: program.name.trim() });
    else focusOn(`program-${refusal.field}`);
  }

  return (
    <form class="pad" noValidate aria-label={words.programs.editing(program.name)} onSubmit={submit}>
      <Field
        id="program-name"
        label={words.columns.programs.name}
        value={program.name}
        error={error('name')}
        input={{ maxLength: 100 }}
        onValue={(name) => setProgram({ ...program, name })}
      />
      <Choice
        id="program-kind"
        label={words.columns.programs.kind}
        value={program.kind}
        choices={programKinds.map(({ kind, label }) => [kind, label[language]])}
        error={error('kind')}
        onValue={(kind) => setProgram({ ...program, kind, terms: termsOf(kind, program.terms) })}
      />
      <div class="pair">
        {Object.entries(definition?.fields ?? {}).map(([name, field]) => (
          <ProgramField
            key={name}
            name={name}
            field={field}
            value={program.terms[name] ?? field.initial}
            error={error(name)}
            onValue={(value) => setProgram({ ...program, terms: { ...program.terms, [name]: value } })}
          />
        ))}
      </div>
      <Preview program={read.ok ? read.value : null} />
      {!isNew && <p class="note">{words.programs.pastKept}</p>}
      <div class="wrap">
        <button class="btn main" type="submit" aria-busy={busy}>
          {words.programs.save}
        </button>
        <button class="btn" type="button" onClick={props.onCancel}>
          {words.common.cancel}
        </button>
      </div>
      {!isNew && (
        <div class="wrap">
          {onMove !== undefined && canMove.up && (
            <button class="mini start" type="button" onClick={() => onMove(-1)}>
              <Icon name="arrowUp" />
              {words.programs.moveUp}
            </button>
          )}
          {onMove !== undefined && canMove.down && (
            <button class="mini start" type="button" onClick={() => onMove(1)}>
              <Icon name="arrowDown" />
              {words.programs.moveDown}
            </button>
          )}
          <button class="mini start bad" type="button" onClick={props.onDelete}>
            <Icon name="bin" />
            {words.programs.delete}
          </button>
        </div>
      )}
    </form>
  );
}

/** Amounts with the decimal mark that people of the language type. */
function asTyped(program: RawProgram, language: Language): RawProgram {
  const terms: Record<string, Raw> = { ...program.terms };
  for (const [name, { control }] of Object.entries(programKind(program.kind)?.fields ?? {}))
    if (control === 'money' && language !== 'en') terms[name] = String(terms[name] ?? '').replace('.', ',');
  return { ...program, terms };
}

/** A form that nobody has filled in yet: the first kind there is. */
export function newProgram(name: string): RawProgram {
  const kind = programKinds[0]?.kind ?? '';
  return { kind, name, on: true, terms: termsOf(kind, {}) };
}

/** The terms of a kind: what was typed for another one stays where the fields have the same name. */
function termsOf(kind: string, typed: RawProgram['terms']): RawProgram['terms'] {
  const terms: Record<string, Raw> = {};
  for (const [name, field] of Object.entries(programKind(kind)?.fields ?? {}))
    terms[name] = typed[name] ?? field.initial;
  return terms;
}
