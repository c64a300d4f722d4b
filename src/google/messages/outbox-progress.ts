// How far the outbox has come, as a script property: no copy and no older version of the sheet brings it back.
import type { OutboxProgressStore } from '../../app/ports/outbox';
import type { OutboxProgress } from '../../core/messages/outbox-progress';
import type { Store } from '../properties/properties';
import { readNote, writeNote } from '../properties/stored-note';

const KEY = 'outbox';

export function outboxProgressStore(store: Store): OutboxProgressStore {
  return {
    read: () => JSON.parse(readNote(store, KEY) ?? 'null') as OutboxProgress | null,
    write: (progress) => writeNote(store, KEY, JSON.stringify(progress)),
  };
}
