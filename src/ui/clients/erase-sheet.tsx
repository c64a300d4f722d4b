// Asks before a client is forgotten for good.
import type { ClientSummary } from '../../app/clients/client-details';
import { Trouble } from '../banner';
import { useClientWords } from '../client-words';
import { DialogSheet } from '../dialog-sheet';
import { useSession } from '../session';
import { useCommand } from '../use-command';

type Props = { readonly client: ClientSummary; onClose(): void; onErased(): void };

export function EraseSheet({ client: { id, row, name, standing }, onClose, onErased }: Props) {
  const { words, format } = useClientWords();
  const { persons, frame } = words;
  const { clients, show } = useSession();
  const { send, isSending, refusal } = useCommand('erase-client');

  async function erase(): Promise<void> {
    const outcome = await send({ id, row });
    if (outcome === null || !('value' in outcome)) return;
    onErased();
    clients.leave(id, null);
    show({ text: persons.erased });
  }

  return (
    <DialogSheet title={persons.eraseTitle} onClose={onClose} onSubmit={() => void erase()}>
      {refusal !== null && <Trouble refusal={refusal} />}
      <p>{persons.eraseSure(name)}</p>
      {standing.balance > 0 && <p>{persons.erasePoints(format.points(standing.balance))}</p>}
      <p class="note">{persons.eraseStays}</p>
      <div class="wrap">
        <button class="btn main" type="submit" aria-busy={isSending}>
          {persons.eraseNow}
        </button>
        <button class="btn" type="button" data-first onClick={onClose}>
          {frame.cancel}
        </button>
      </div>
    </DialogSheet>
  );
}
