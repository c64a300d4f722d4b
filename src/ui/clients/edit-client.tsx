// The form of a client: name and contacts, card, birthday, language, note, and whether the salon may write.
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { languageNames, languages } from '../../core/language';
import { readBirthday } from '../../core/members/birthday';
import type { ContactField } from '../../core/members/contact-fields';
import type { CallRefusal } from '../api';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import { useClientWords } from '../client-words';
import { Choice, Field, Labelled } from '../field';
import { focusOn } from '../focus';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useAlike } from './alike';
import { ConsentLine } from './consent-line';
import { editedFields, type Seen, type Typed, typedOf } from './edited';
import { PersonRows } from './person-rows';

type Props = { readonly client: ClientSummary; onBack(): void; onMerge(): void; onErased(): void };

const TEXTS = [
  ['name', 'text'],
  ['phone', 'tel'],
  ['email', 'email'],
  ['loyaltyCard', 'text'],
  ['code', 'text'],
] as const;

export function EditClient({ client, onBack, onMerge, onErased }: Props) {
  const { words, format, refusal: sentence } = useClientWords();
  const { clients, opened, show } = useSession();
  const { clientEdit, alike } = words;
  const { monthFirst } = opened;
  // What the form starts from, which is sent along: somebody else may change the same field meanwhile.
  const [seen, setSeen] = useState<Seen>(client);
  const [typed, setTyped] = useState(() => typedOf(seen, format));
  const [checked, setChecked] = useState(false);
  const edit = useCommand('edit-client');

  const birthday = readBirthday(typed.birthday, { monthFirst, thisYear: Number(opened.today.slice(0, 4)) });
  const wrong = wrongOf(checked && typed.name.trim() === '', edit.refusal);
  const others = useAlike({ ...typed, birthday: birthday ?? '' }, client.id);

  function change(part: Partial<Typed>): void {
    setTyped({ ...typed, ...part });
    setChecked(false);
    edit.forget();
  }

  async function save(): Promise<void> {
    setChecked(true);
    if (typed.name.trim() === '') return focusOn('edit-name');
    if (birthday === undefined) return focusOn('edit-birthday');
    // A year that is not shown is not taken away by saving something else.
    const isSameBirthday = typed.birthday === typedOf(seen, format).birthday;
    const changes = editedFields(seen, { ...typed, birthday: isSameBirthday ? seen.birthday : birthday });
    if (changes.length === 0) return onBack();
    const outcome = await edit.send({ id: client.id, changes });
    if (outcome === null) return;
    if ('value' in outcome) {
      clients.put(outcome.value);
      show({ text: clientEdit.saved(outcome.value.name) });
      return onBack();
    }
    const { refusal } = outcome;
    // What stands there now is what the next try starts from.
    if (refusal.code === 'client-edited') {
      const { field, now } = refusal;
      clients.put({ ...client, [field]: now });
      setSeen({ ...seen, [field]: now });
    }
    const field = fieldOf(refusal);
    if (field !== undefined) focusOn(`edit-${field}`);
  }

  function errorOf(field: ContactField): string | undefined {
    if (field === 'birthday' && checked && birthday === undefined)
      return sentence({ code: 'birthday-wrong', text: typed.birthday.trim(), monthFirst });
    return wrong !== null && fieldOf(wrong) === field ? sentence(wrong) : undefined;
  }

  /** Another client has the same phone or e-mail, or would be the same by card or code. */
  function noteOf(field: 'name' | 'phone' | 'email' | 'loyaltyCard' | 'code'): string | undefined {
    if (field === 'name' || typed[field] === seen[field] || errorOf(field) !== undefined) return undefined;
    const other = others.find(({ by }) => by.includes(field));
    return other && alike.shared(other.client.name);
  }

  return (
    <form
      class="fill"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <main>
        <BackTitle title={clientEdit.title} onBack={onBack} />
        {wrong !== null && fieldOf(wrong) === undefined && <Trouble refusal={wrong} />}
        {TEXTS.map(([field, type]) => (
          <Field
            key={field}
            id={`edit-${field}`}
            label={clientEdit.fields[field]}
            value={typed[field]}
            error={errorOf(field)}
            note={noteOf(field)}
            input={{
              type: type === 'email' ? 'text' : type,
              maxLength: 200,
              ...(type === 'email' ? { inputMode: 'email' as const } : {}),
            }}
            onValue={(value) => change({ [field]: value })}
          />
        ))}
        <div class="two">
          <Field
            id="edit-birthday"
            label={clientEdit.fields.birthday}
            value={typed.birthday}
            error={errorOf('birthday')}
            input={{ maxLength: 200 }}
            onValue={(value) => change({ birthday: value })}
          />
          <Choice
            id="edit-language"
            label={clientEdit.fields.language}
            value={typed.language}
            choices={[
              ['', clientEdit.noLanguage],
              ...languages.map((language) => [language, languageNames[language]] as const),
            ]}
            error={errorOf('language')}
            onValue={(language) => change({ language })}
          />
        </div>
        <Labelled id="edit-note" label={clientEdit.fields.note} error={errorOf('note')}>
          <textarea
            class="in"
            id="edit-note"
            rows={2}
            maxLength={200}
            value={typed.note}
            onInput={(event) => change({ note: event.currentTarget.value })}
          />
        </Labelled>
        <ConsentLine client={client} />
        <PersonRows client={client} onMerge={onMerge} onErased={onErased} />
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="submit" aria-busy={edit.isSending}>
            {clientEdit.save}
          </button>
          <button class="btn" type="button" onClick={onBack}>
            {words.frame.cancel}
          </button>
        </div>
      </footer>
    </form>
  );
}

function wrongOf(isNameless: boolean, refused: CallRefusal | null): CallRefusal | null {
  return isNameless ? { code: 'client-name-empty' } : refused;
}

/** The field that a refusal is about. */
function fieldOf(refusal: CallRefusal): ContactField | undefined {
  if (refusal.code === 'client-name-empty') return 'name';
  if (refusal.code === 'client-email-wrong') return 'email';
  if (refusal.code === 'client-edited') return refusal.field;
  if (refusal.code !== 'client-doubled') return undefined;
  return refusal.by === 'number' ? 'code' : refusal.by;
}
