// What the owner says of a member of staff: name, address, limit and rights.
import type { StaffRights } from '../../core/staff/staff-rights';
import type { CallRefusal } from '../api';
import { Field } from '../field';
import { useOwnerWords } from '../owner-words';

export type StaffTyped = {
  readonly name: string;
  readonly address: string;
  /** As typed. */
  readonly limit: string;
  readonly rights: Omit<StaffRights, 'byHand'>;
};

const RIGHTS = ['record', 'refund', 'contacts', 'reports'] as const;

type Props = {
  /** Tells the fields of one person from those of another. */
  readonly id: string;
  readonly typed: StaffTyped;
  readonly refusal: CallRefusal | null;
  onType(part: Partial<StaffTyped>): void;
};

export function StaffFields({ id, typed, refusal, onType }: Props) {
  const { words, refusal: sentence } = useOwnerWords();
  const { staffView } = words;
  const off: { readonly [right in (typeof RIGHTS)[number]]?: string } = staffView.rightsOff;
  const wrong = fieldOf(refusal);
  const error = refusal === null ? undefined : sentence(refusal);
  return (
    <>
      <Field
        id={`${id}-name`}
        label={staffView.name}
        value={typed.name}
        error={wrong === 'name' ? error : undefined}
        input={{ maxLength: 60, autocomplete: 'off' }}
        onValue={(name) => onType({ name })}
      />
      <Field
        id={`${id}-limit`}
        label={staffView.limit}
        value={typed.limit}
        input={{ inputMode: 'numeric', maxLength: 5, class: 'num' }}
        onValue={(limit) => onType({ limit: limit.replace(/\D/g, '') })}
      />
      <fieldset class="field">
        <legend>{staffView.may}</legend>
        {RIGHTS.map((right) => (
          <label key={right} class="tick" for={`${id}-${right}`}>
            <span class="grow">
              {staffView.rights[right]}
              {off[right] && <small>{off[right]}</small>}
            </span>
            <input
              class="switch"
              id={`${id}-${right}`}
              type="checkbox"
              role="switch"
              aria-checked={typed.rights[right]}
              checked={typed.rights[right]}
              onChange={({ currentTarget }) =>
                onType({ rights: { ...typed.rights, [right]: currentTarget.checked } })
              }
            />
          </label>
        ))}
      </fieldset>
      <Field
        id={`${id}-address`}
        label={staffView.address}
        note={staffView.addressNote}
        value={typed.address}
        error={wrong === 'address' ? error : undefined}
        input={{ type: 'email', maxLength: 200, autocomplete: 'off' }}
        onValue={(address) => onType({ address })}
      />
    </>
  );
}

/** The typed form as the server takes it. */
export function detailsOf({ name, address, limit, rights }: StaffTyped) {
  return { name: name.trim(), address: address.trim(), rights: { ...rights, byHand: Number(limit || '0') } };
}

/** The field beside which the refusal is said; undefined for one that is said above them all. */
export function fieldOf(refusal: CallRefusal | null): 'name' | 'address' | undefined {
  if (refusal?.code.startsWith('staff-name')) return 'name';
  return refusal?.code.startsWith('staff-address') ? 'address' : undefined;
}
