// What somebody who may not see contacts is answered: the same, with phone numbers and addresses left empty.

const contacts: ReadonlySet<string> = new Set(['phone', 'email']);

// The salon's own, which stand on every slip and card.
const SALON = 'salon';

/**
 * By the name of the field, wherever in an answer or a refusal it stands: no action has to think of it. Those that say
 * contacts in other ways (what two clients differ in, a file) need the right.
 */
export function withoutContacts<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutContacts) as Value;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === SALON ? inner : left(key, inner),
  ]);
  return Object.fromEntries(entries) as Value;
}

function left(key: string, inner: unknown): unknown {
  return contacts.has(key) && typeof inner === 'string' ? '' : withoutContacts(inner);
}
