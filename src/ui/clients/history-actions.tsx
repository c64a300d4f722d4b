// The actions on a recorded invoice, an opening balance or a merge.
import type { HistoryEvent } from '../../app/clients/show-history';
import { isDialog } from '../boot';
import { mayI, ownStaff } from '../rights';
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

type Props = {
  readonly event: HistoryEvent;
  /** What makes no sense where the event is shown, and how many columns the table has there. */
  readonly without?: readonly HistoryAction[];
  readonly columns?: number;
  onAction(action: HistoryAction): void;
};

/** What whoever has the page open may do. How long one's own slip can be taken back, the server decides. */
function isAllowed(action: HistoryAction, { by }: HistoryEvent): boolean {
  const isTakenBack = mayI('refund') || (by !== '' && by === ownStaff?.name);
  if (action === 'refund') return mayI('refund');
  if (action === 'void') return isTakenBack;
  if (action === 'correct') return isTakenBack && mayI('record') && !isDialog;
  if (action === 'adjust') return mayI('byHand');
  return action !== 'unmerge' || (mayI('record') && mayI('contacts'));
}

export function HistoryActions({ event, without = [], columns = 3, onAction }: Props) {
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
  const all = isGivenEvent(event) ? ofGiven : event.kind === 'merge' ? ofMerge : ofInvoice;
  const actions = all.filter((action) => !without.includes(action) && isAllowed(action, event));
  return (
    <tr class="actions">
      <td colSpan={columns}>
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
