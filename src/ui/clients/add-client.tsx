// Adds a client at the till.

import { useEffect, useState } from 'preact/hooks';
import type { CommandOf } from '../../app/actions';
import type { ClientSummary } from '../../app/clients/client-details';
import { readBirthday } from '../../core/members/birthday';
import type { CallRefusal } from '../api';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { Field } from '../field';
import { focusOn } from '../focus';
import { SendOrCancel } from '../send-or-cancel';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useWords } from '../words';
import { Alike, useAlike } from './alike';
import { ConsentWords, consentLanguages, consentShown } from './consent-words';

type Contact = Omit<CommandOf<'add-client'>, 'consent'>;

const FIELDS = [
  ['name', 'text'],
  ['phone', 'tel'],
  ['email', 'email'],
  ['loyaltyCard', 'text'],
  ['birthday', 'text'],
  ['note', 'text'],
] as const;

/** Name, phone and e-mail: below them stand the clients who have them already. */
const KNOWN_BY = 3;

type Props = {
  /** The search text: a name, or a phone number. */
  readonly typed: string;
  onClose(): void;
  onAdded(client: ClientSummary): void;
};

export function AddClient({ typed, onClose, onAdded }: Props) {
  const { words, refusal: sentence } = useWords();
  const { clients, opened, reload, show } = useSession();
  const { monthFirst } = opened;
  const birthdayIn = (text: string) =>
    readBirthday(text, { monthFirst, thisYear: Number(opened.today.slice(0, 4)) });
  const [contact, setContact] = useState<Contact>(() => contactOf(typed));
  const { send, isSending, refusal: refused, phase, forget } = useCommand('add-client');
  const [agrees, setAgrees] = useState(false);
  const asked = consentLanguages(opened.ruleset);
  const [language, setLanguage] = useState(() => asked[0] ?? 'en');
  const [checked, setChecked] = useState(false);
  const isNameless = checked && contact.name.trim() === '';
  const birthdayWrong = checked && birthdayIn(contact.birthday) === undefined;
  const refusal: CallRefusal | null = isNameless ? { code: 'client-name-empty' } : refused;
  const wrong = fieldOf(refusal);
  const alike = useAlike({ ...contact, birthday: birthdayIn(contact.birthday) ?? '' });

  // Somebody else may have added the same client a minute ago.
  useEffect(() => void clients.lookAgain(), []);

  function edit(part: Partial<Contact>): void {
    setContact({ ...contact, ...part });
    forget();
    setChecked(false);
  }

  async function add(): Promise<void> {
    setChecked(true);
    if (contact.name.trim() === '') return focusOn('new-name');
    const birthday = birthdayIn(contact.birthday);
    if (birthday === undefined) return focusOn('new-birthday');
    const consent = agrees ? consentShown(opened.ruleset, language) : null;
    const outcome = await send({ ...contact, birthday, consent });
    if (outcome === null) return;
    if ('value' in outcome) {
      clients.put(outcome.value);
      if (outcome.at === 'recorded') show({ text: words.clients.addedBefore(outcome.value.name) });
      onClose();
      onAdded(outcome.value);
      return;
    }
    // The client has to hear the new wording before agreeing to it.
    if (outcome.refusal.code === 'consent-changed') {
      setAgrees(false);
      await reload();
    }
    const field = fieldOf(outcome.refusal);
    if (field !== undefined) focusOn(`new-${field}`);
  }

  function leave(): void {
    // The client may or may not have been added; the list will show.
    if (phase.at === 'unknown') clients.reload();
    onClose();
  }

  /** Omitted if the error says the same as the note. */
  function noteOf(name: keyof Contact): string | undefined {
    if (name !== 'birthday' || birthdayWrong) return undefined;
    return words.clients.birthdayNote(monthFirst ? '5/17' : '17/5');
  }

  function errorOf(name: keyof Contact): string | undefined {
    if (name === 'birthday' && birthdayWrong)
      return sentence({ code: 'birthday-wrong', text: contact.birthday.trim(), monthFirst });
    return wrong === name && refusal !== null ? sentence(refusal) : undefined;
  }

  const field = ([name, type]: (typeof FIELDS)[number]) => (
    <Field
      key={name}
      id={`new-${name}`}
      label={words.clients.fields[name]}
      value={contact[name]}
      error={errorOf(name)}
      note={noteOf(name)}
      input={{
        type: type === 'email' ? 'text' : type,
        maxLength: 200,
        ...modeOf(type),
        ...firstOf(name),
      }}
      onValue={(value) => edit({ [name]: value })}
    />
  );

  return (
    <DialogSheet title={words.clients.newClient} onClose={leave} onSubmit={() => void add()}>
      {refusal !== null && wrong === undefined && <Trouble refusal={refusal} />}
      {FIELDS.slice(0, KNOWN_BY).map(field)}
      <Alike
        found={alike}
        onTake={(client) => {
          leave();
          onAdded(client);
        }}
      />
      {FIELDS.slice(KNOWN_BY).map(field)}
      {asked.length > 0 && (
        <fieldset class="field">
          <label class="tick row">
            <input
              id="new-consent"
              type="checkbox"
              checked={agrees}
              onChange={(event) => {
                setAgrees(event.currentTarget.checked);
                forget();
              }}
            />
            <span>{words.clients.consent.ask}</span>
          </label>
          <ConsentWords
            id="new-consent-language"
            language={language}
            onLanguage={(other) => {
              // An earlier consent was to the text in the other language.
              setLanguage(other);
              setAgrees(false);
            }}
          />
        </fieldset>
      )}
      <SendOrCancel busy={isSending} onCancel={leave}>
        {words.clients.add}
      </SendOrCancel>
    </DialogSheet>
  );
}

function modeOf(type: string) {
  return type === 'email' ? { inputMode: 'email' as const } : {};
}

function firstOf(name: string) {
  return name === 'name' ? { 'data-first': true } : {};
}

/** The field that a refusal is about. This form has no field for a till code. */
function fieldOf(refusal: CallRefusal | null): keyof Contact | undefined {
  if (refusal?.code === 'client-name-empty') return 'name';
  if (refusal?.code === 'client-email-wrong') return 'email';
  if (refusal?.code !== 'client-doubled') return undefined;
  return refusal.by === 'code' || refusal.by === 'number' ? 'name' : refusal.by;
}

/** Digits in the search text are taken for a phone number. */
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
