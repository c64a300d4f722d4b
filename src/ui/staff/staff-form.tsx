// Changes what one of the staff may do, makes a new link, switches them off or on.
import { useState } from 'preact/hooks';
import type { StaffLinked, StaffShown } from '../../app/staff/staff-shown';
import { AskFirst } from '../ask-first';
import { Trouble } from '../banner';
import { focusOn } from '../focus';
import { Icon } from '../icon';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { detailsOf, fieldOf, StaffFields, type StaffTyped } from './staff-fields';

type Props = {
  readonly person: StaffShown;
  onChanged(text: string): void;
  onLinked(made: StaffLinked): void;
};

export function StaffForm({ person, onChanged, onLinked }: Props) {
  const { words } = useOwnerWords();
  const { staffView } = words;
  const { handLimit } = useSession().opened.ruleset;
  const [typed, setTyped] = useState(() => typedOf(person, handLimit));
  const change = useCommand('change-staff');
  const link = useCommand('link-staff');
  const isOn = person.access === 'on';
  const refusal = change.refusal ?? link.refusal;
  const staff = person.number;
  const id = `person-${staff}`;

  async function save(access: 'on' | 'off'): Promise<void> {
    const outcome = await change.send({ staff, ...detailsOf(typed), access });
    if (outcome === null) return;
    if (!('value' in outcome)) {
      const field = fieldOf(outcome.refusal);
      if (field !== undefined) focusOn(`${id}-${field}`);
      return;
    }
    const { name } = outcome.value;
    onChanged(access === 'off' ? staffView.isOff(name) : staffView.saved(name));
  }

  async function makeLink(): Promise<void> {
    const outcome = await link.send({ staff });
    if (outcome !== null && 'value' in outcome) onLinked(outcome.value);
  }

  return (
    <div class="pad">
      {refusal !== null && fieldOf(refusal) === undefined && <Trouble refusal={refusal} />}
      <StaffFields
        id={id}
        typed={typed}
        refusal={change.refusal}
        onType={(part) => {
          change.forget();
          setTyped({ ...typed, ...part });
        }}
      />
      <div class="wrap">
        <button class="btn" type="button" aria-busy={change.isSending} onClick={() => void save('on')}>
          {person.access === 'off' ? staffView.switchOn : staffView.save}
        </button>
        {isOn && (
          <AskFirst
            id={`new-link-${staff}`}
            offer={staffView.newLink}
            means={person.hasLink ? staffView.newLinkMeans(person.name) : null}
            now={staffView.newLinkNow}
            tone="makes"
            busy={link.isSending}
            onDo={() => void makeLink()}
          />
        )}
      </div>
      {isOn && (
        <button class="mini start bad" type="button" onClick={() => void save('off')}>
          <Icon name="x" />
          {staffView.switchOff}
        </button>
      )}
    </div>
  );
}

/** Of somebody who was only seen writing in the sheet, the rights of somebody new. */
function typedOf({ name, address, access, rights }: StaffShown, handLimit: number): StaffTyped {
  if (access === 'free') return { ...newPerson(handLimit), name, address };
  const { byHand, ...others } = rights;
  return { name, address, limit: String(byHand), rights: others };
}

/** @param handLimit what the settings say for somebody new */
export function newPerson(handLimit: number): StaffTyped {
  const rights = { record: true, refund: false, contacts: true, reports: false };
  return { name: '', address: '', limit: String(handLimit), rights };
}
