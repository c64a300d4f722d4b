// Two clients side by side who may be the same person: what stays, what is added up, and the button that merges them.
import { useEffect, useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import type { PlannedField } from '../../app/clients/plan-merge';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import { useClientWords } from '../client-words';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useQuery } from '../use-query';
import { Waiting } from '../waiting';
import { useAlike } from './alike';
import { MergeFields } from './merge-fields';
import { MergeSums } from './merge-sums';
import { exchangedIn, useParting } from './use-parting';

type Props = {
  readonly client: ClientSummary;
  readonly other: ClientSummary;
  onBack(): void;
  /** The two are one; the first stays. */
  onMerged(): void;
};

export function MergeView({ client, other, onBack, onMerged }: Props) {
  const { words, format } = useClientWords();
  const { persons, alike } = words;
  const { clients, show } = useSession();
  const { ask, value: plan, refusal: notPlanned } = useQuery('plan-merge');
  const merge = useCommand('merge-clients');
  const { partNow } = useParting();
  const [chosen, setChosen] = useState<readonly PlannedField[]>([]);
  const [into, from] = [client, other].map(({ id, row }) => ({ id, row }));
  const signs = useAlike(other, other.id).find(({ id }) => id === client.id)?.by ?? [];

  async function look(): Promise<void> {
    if (into === undefined || from === undefined) return;
    const answer = await ask({ into, from });
    if (answer.ok) setChosen(answer.value.fields);
  }
  useEffect(() => void look(), [client.id, other.id]);

  async function send(): Promise<void> {
    if (plan === null || into === undefined || from === undefined) return;
    const outcome = await merge.send({ into, from, exchanged: exchangedIn(chosen) });
    if (outcome === null) return;
    if (!('value' in outcome)) {
      // The rows are shown as they are by now.
      if (outcome.refusal.code === 'contact-changed') await look();
      return;
    }
    const { client: merged, alias, seq, row } = outcome.value;
    clients.leave(other.id, alias);
    clients.put(merged);
    const text = persons.merged(merged.name, format.points(merged.standing.balance));
    show({ text, undo: () => void undo({ seq, row }) });
    onMerged();
  }

  async function undo(seen: { readonly seq: number; readonly row: number }): Promise<void> {
    const names = await partNow(seen);
    // The view is gone by now: a refusal in it nobody would see.
    show({ text: names === null ? persons.notUnmerged : persons.unmerged(...names) });
  }

  const refusal = merge.refusal ?? notPlanned;
  return (
    <form
      class="fill"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <main>
        <BackTitle title={persons.sameTwice} onBack={onBack} />
        {refusal !== null && <Trouble refusal={refusal} />}
        {plan === null ? (
          notPlanned === null && <Waiting />
        ) : (
          <>
            <MergeFields plan={plan} fields={chosen} onChoose={setChosen} />
            {signs.length > 0 && (
              <p class="note">{persons.lookAlike(format.list(signs.map((sign) => alike.signs[sign])))}</p>
            )}
            <MergeSums plan={plan} />
          </>
        )}
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="submit" aria-busy={merge.isSending || plan === null}>
            {persons.mergeNow}
          </button>
          <button class="btn" type="button" onClick={onBack}>
            {words.frame.cancel}
          </button>
        </div>
      </footer>
    </form>
  );
}
