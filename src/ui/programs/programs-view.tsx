// How points are earned: the programmes, one under the other; switched, edited, added, moved and deleted here.
import { useState } from 'preact/hooks';
import type { RawProgram } from '../../core/book';
import { Banner, Trouble } from '../banner';
import type { CallRefusal } from '../door';
import { focusOn } from '../focus';
import { Icon } from '../icon';
import { useSession } from '../session';
import { rawPrograms, useSaveSettings } from '../settings/save-settings';
import { useWords } from '../words';
import { newProgram, ProgramForm } from './program-form';
import { ProgramRow } from './program-row';
import { ReadyMade } from './ready-made-list';

const NEW = -1;
const NONE = -2;

export function ProgramsView() {
  const { words } = useWords();
  const { opened, show } = useSession();
  const save = useSaveSettings();
  const [editing, setEditing] = useState(NONE);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const [busy, setBusy] = useState(false);
  const { book } = opened;
  const programs = rawPrograms(book);

  /** Saves another list of programmes; true when it is saved. */
  async function keep(wanted: readonly RawProgram[], said?: string): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    const refused = await save({ programs: wanted });
    setBusy(false);
    setRefusal(refused);
    if (refused !== null) return false;
    if (said !== undefined) show({ text: said, undo: () => void keep(programs) });
    return true;
  }

  function close(id: string): void {
    setEditing(NONE);
    focusOn(id);
  }

  async function submit(program: RawProgram): Promise<void> {
    const at = editing;
    const wanted = at === NEW ? [...programs, program] : programs.map((was, i) => (i === at ? program : was));
    if (await keep(wanted)) {
      close(at === NEW ? 'new-program' : `program-${at}`);
      show({ text: words.programs.saved(program.name) });
    }
  }

  function move(at: number, by: 1 | -1): void {
    const wanted = [...programs];
    const [moved] = wanted.splice(at, 1);
    if (moved === undefined) return;
    wanted.splice(at + by, 0, moved);
    setEditing(at + by);
    void keep(wanted);
  }

  const form = (at: number, program: RawProgram) => (
    <ProgramForm
      key={`form-${at}`}
      program={program}
      isNew={at === NEW}
      taken={programs.filter((_, other) => other !== at).map(({ name }) => name)}
      busy={busy}
      onSave={(wanted) => void submit(wanted)}
      onCancel={() => close(at === NEW ? 'new-program' : `program-${at}`)}
      onMove={at > 0 || at < programs.length - 1 ? (by) => move(at, by) : undefined}
      canMove={{ up: at > 0, down: at < programs.length - 1 }}
      onDelete={() => {
        close('new-program');
        void keep(
          programs.filter((_, other) => other !== at),
          words.programs.deleted(program.name),
        );
      }}
    />
  );

  return (
    <main>
      <div class="row">
        <h1 class="grow">{words.nav.programs}</h1>
        <button class="mini end" id="new-program" type="button" onClick={() => setEditing(NEW)}>
          <Icon name="plus" />
          {words.programs.create}
        </button>
      </div>
      {refusal !== null && <Trouble refusal={refusal} />}
      {!book.on && <Banner tone="warn">{words.programs.allOff}</Banner>}
      {editing === NEW && <section class="card">{form(NEW, newProgram(words.programs.newName))}</section>}
      {programs.length === 0 && editing !== NEW && (
        <ReadyMade onTake={(program) => void keep([program], words.programs.added(program.name))} />
      )}
      {programs.length > 0 && (
        <section class="card" aria-label={words.nav.programs}>
          {programs.map((program, at) => (
            <div key={program.name}>
              <ProgramRow
                id={`program-${at}`}
                program={book.programs[at]}
                open={editing === at}
                onOpen={() => setEditing(editing === at ? NONE : at)}
                onSwitch={(on) =>
                  void keep(
                    programs.map((was, other) => (other === at ? { ...was, on } : was)),
                    on ? words.programs.isOn(program.name) : words.programs.isOff(program.name),
                  )
                }
              />
              {editing === at && form(at, program)}
            </div>
          ))}
        </section>
      )}
      {programs.length > 0 && editing === NONE && <p class="note">{words.programs.pastKept}</p>}
    </main>
  );
}
