// The sheet for the action chosen on an invoice.

import type { ClientAfter, ClientSummary } from '../../app/clients/client-details';
import type { HistoryEvent } from '../../app/clients/show-history';
import type { HistoryAction } from './history-actions';
import { InvoiceSheet } from './invoice-sheet';
import { RefundSheet } from './refund-sheet';
import { UnmergeSheet } from './unmerge-sheet';
import { VoidSheet } from './void-sheet';

type Props = {
  /** Null for a walk-in. */
  readonly client: ClientSummary | null;
  readonly event: HistoryEvent;
  readonly action: Exclude<HistoryAction, 'correct' | 'slip' | 'adjust' | 'tell'>;
  onClose(): void;
  onDone(after: ClientAfter | null, text: string): void;
};

export function HistorySheet({ action, ...rest }: Props) {
  const Sheet = { details: InvoiceSheet, refund: RefundSheet, void: VoidSheet, unmerge: UnmergeSheet }[
    action
  ];
  return <Sheet {...rest} />;
}
