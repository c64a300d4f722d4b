// The actions on a recorded invoice, an opening balance or a merge.
import type { HistoryEvent } from '../../app/clients/show-history';
import { useWords } from '../words';
import { isGivenEvent } from './given-event';
import { toldOf } from './told-of';

export type HistoryAction =
  | 'details'
  | 'refund'
  | 'void'
  | 'correct'
  | 'slip'
  | 'adjust'
  | 'tell'
  | 'unmerge';

type Props = { readonly event: HistoryEvent; onAction(action: HistoryAction): void };

export function HistoryActions({ event, onAction }: Props) {
  const { words } = useWords();
  // Imported invoices may have set-offs, which this till cannot write.
  const isOurs = event.source === '' && !event.recordOnly;
  const ofInvoice: readonly HistoryAction[] = [
    'details',
    ...(event.isGone ? [] : (['refund', 'void'] as const)),
    ...(event.isGone || !isOurs ? [] : (['correct', 'slip'] as const)),
    'adjust',
    ...(toldOf(event) === null ? [] : (['tell'] as const)),
  ];
  const ofGiven: readonly HistoryAction[] = event.isGone
    ? []
    : ['void', ...(toldOf(event) === null ? [] : (['tell'] as const))];
  const ofMerge: readonly HistoryAction[] = event.isGone ? [] : ['unmerge'];
  const actions = isGivenEvent(event) ? ofGiven : event.kind === 'merge' ? ofMerge : ofInvoice;
  return (
    <tr class="actions">
      <td colSpan={3}>
        <div class="wrap">
          {actions.map((action) => (
            <button key={action} class="mini start" type="button" onClick={() => onAction(action)}>
              {words.clients.actions[action]}
            </button>
          ))}
        </div>
      </td>
    </tr>
  );
}
