// What somebody who may not see contacts is answered: the same, with phone numbers and addresses left empty.

const contacts: ReadonlySet<string> = new Set(['phone', 'email']);

/**
 * By the name of the field, wherever in an answer or a refusal it stands: no action has to think of it. Those that say
 * contacts in other ways (what two clients differ in, a file) need the right.
 */
export function withoutContacts<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutContacts) as Value;
  if (value === null || typeof value !== 'object') return value;
  const left = Object.entries(value).map(([key, inner]) => [
    key,
    contacts.has(key) && typeof inner === 'string' ? '' : withoutContacts(inner),
  ]);
  return Object.fromEntries(left) as Value;
}
