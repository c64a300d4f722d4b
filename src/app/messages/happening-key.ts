// A happening of an entry is known by the entry itself: after an adoption another one may have its number.
import type { Entry } from '../../core/journal/entry';
import type { Happening } from '../../core/messages/happenings';

const DIGITS = 12;

export function keyed({ hash }: Pick<Entry, 'hash'>, happening: Happening): Happening {
  return { ...happening, key: `${happening.key} ${hash.slice(0, DIGITS)}` };
}
