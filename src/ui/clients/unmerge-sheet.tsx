// Asks before a merge is undone, and shows what each client has afterwards.
import { useEffect } from 'preact/hooks';
import type { ClientAfter, ClientSummary } from '../../app/clients/client-details';
import type { HistoryEvent } from '../../app/clients/show-history';
import { Trouble } from '../banner';
import { useClientWords } from '../client-words';
import { DialogSheet } from '../dialog-sheet';
import { SendOrCancel } from '../send-or-cancel';
import { SumRow } from '../till/sum-row';
import { useQuery } from '../use-query';
import { Waiting } from '../waiting';
import { useParting } from './use-parting';

type Props = {
  readonly client: ClientSummary | null;
  readonly event: HistoryEvent;
  onClose(): void;
  onDone(after: ClientAfter | null, text: string): void;
};

export function UnmergeSheet({ event: { seq, row }, onClose, onDone }: Props) {
  const { words, format } = useClientWords();
  const { persons } = words;
  const { ask, value: plan, refusal: notPlanned } = useQuery('plan-unmerge');
  const { part, isSending, refusal } = useParting();
  useEffect(() => void ask({ seq, row }), [ask, seq, row]);
  const trouble = refusal ?? notPlanned;

  async function undo(): Promise<void> {
    if (plan === null) return;
    const names = await part({ seq, row }, plan);
    if (names !== null) onDone(null, persons.unmerged(...names));
  }

  return (
    <DialogSheet title={persons.unmergeTitle} onClose={onClose} onSubmit={() => void undo()}>
      {trouble !== null && <Trouble refusal={trouble} />}
      <p>{persons.unmergeMeans}</p>
      {plan === null && notPlanned === null && <Waiting rows={2} />}
      {plan !== null && (
        <dl class="sum">
          {[plan.into, plan.from].map(({ client, after }, i) => (
            <SumRow key={client.id} what={nameAfter(plan.fields, client, i)} figure={format.points(after)} />
          ))}
        </dl>
      )}
      <SendOrCancel busy={isSending || plan === null} isFirst onCancel={onClose}>
        {persons.unmergeNow}
      </SendOrCancel>
    </DialogSheet>
  );
}

type Fields = readonly { readonly field: string; readonly into: string; readonly from: string }[];

/** The name that each of the two has afterwards, if the rows exchange theirs. */
function nameAfter(fields: Fields, { name }: ClientSummary, which: number): string {
  const back = fields.find(({ field }) => field === 'name');
  if (back === undefined) return name;
  return which === 0 ? back.from : back.into;
}
