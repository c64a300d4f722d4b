// A new client, on the spot.
import { useState } from 'preact/hooks';
import type { CommandOf } from '../../app/actions';
import type { ClientSummary } from '../../app/clients/client-details';
import { type CallRefusal, call, newKey } from '../api';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { Field } from '../field';
import { focusOn } from '../focus';
import { useSession } from '../session';
import { useWords } from '../words';
import { readBirthday } from './birthday';

type Contact = CommandOf<'add-client'>;

const FIELDS = [
  ['name', 'text'],
  ['phone', 'tel'],
  ['email', 'email'],
  ['loyaltyCard', 'text'],
  ['birthday', 'text'],
  ['note', 'text'],
] as const;

type Props = {
  /** What was searched for: a name, or a phone number. */
  readonly typed: string;
  onClose(): void;
  onAdded(client: ClientSummary): void;
};

export function AddClient({ typed, onClose, onAdded }: Props) {
  const { words, refusal: sentence } = useWords();
  const { clients } = useSession();
  const [contact, setContact] = useState<Contact>(() => contactOf(typed));
  const [key, setKey] = useState(newKey);
  const [refusal, setRefusal] = useState<CallRefusal | null>(null);
  const [saving, setSaving] = useState(false);
  const [birthdayWrong, setBirthdayWrong] = useState(false);
  const wrong = fieldOf(refusal);

  function edit(part: Partial<Contact>): void {
    setContact({ ...contact, ...part });
    setRefusal(null);
    setBirthdayWrong(false);
    setKey(newKey()); // other words, another request
  }

  async function add(): Promise<void> {
    if (saving) return;
    if (contact.name.trim() === '') {
      setRefusal({ code: 'client-name-empty' });
      focusOn('new-name');
      return;
    }
    const birthday = readBirthday(contact.birthday);
    if (birthday === undefined) {
      setBirthdayWrong(true);
      focusOn('new-birthday');
      return;
    }
    setSaving(true);
    const answer = await call('add-client', { ...contact, birthday }, key);
    setSaving(false);
    if (answer.ok) {
      clients.put(answer.value);
      onClose();
      onAdded(answer.value);
      return;
    }
    setRefusal(answer.refusal);
    const field = fieldOf(answer.refusal);
    if (field !== undefined) focusOn(`new-${field}`);
  }

  function errorOf(name: keyof Contact): string | undefined {
    if (name === 'birthday' && birthdayWrong) return words.clients.birthdayWrong(contact.birthday.trim());
    return wrong === name && refusal !== null ? sentence(refusal) : undefined;
  }

  return (
    <DialogSheet title={words.clients.newClient} onClose={onClose} onSubmit={() => void add()}>
      {refusal !== null && wrong === undefined && <Trouble refusal={refusal} />}
      {FIELDS.map(([name, type]) => (
        <Field
          key={name}
          id={`new-${name}`}
          label={words.clients.fields[name]}
          value={contact[name]}
          error={errorOf(name)}
          input={{
            type: type === 'email' ? 'text' : type,
            maxLength: 200,
            ...modeOf(type),
            ...firstOf(name),
          }}
          onValue={(value) => edit({ [name]: value })}
        />
      ))}
      <div class="wrap">
        <button class="btn main" type="submit" aria-busy={saving}>
          {words.clients.add}
        </button>
        <button class="btn" type="button" onClick={onClose}>
          {words.common.cancel}
        </button>
      </div>
    </DialogSheet>
  );
}

function modeOf(type: string) {
  return type === 'email' ? { inputMode: 'email' as const } : {};
}

function firstOf(name: string) {
  return name === 'name' ? { 'data-first': true } : {};
}

/** Where the refusal belongs; a till code is not in this form. */
function fieldOf(refusal: CallRefusal | null): keyof Contact | undefined {
  if (refusal?.code === 'client-name-empty') return 'name';
  if (refusal?.code !== 'client-doubled') return undefined;
  return refusal.by === 'code' ? 'name' : refusal.by;
}

/** Digits that were searched for are a phone number. */
function contactOf(typed: string): Contact {
  const isPhone = /^[\d\s+()./-]{4,}$/.test(typed);
  return {
    name: isPhone ? '' : typed,
    phone: isPhone ? typed : '',
    email: '',
    loyaltyCard: '',
    code: '',
    birthday: '',
    note: '',
  };
}
