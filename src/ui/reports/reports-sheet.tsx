// The dialog with the reports. A client is looked at in their place, an invoice and the form for points by hand above
// them; the report stays as it was.
import './reports.css?later';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Opened } from '../../app/till/open';
import type { EntryOpened } from '../../core/reports/table';
import { Adjusting } from '../clients/adjusting';
import { ClientsView } from '../clients/clients-view';
import { InvoiceSheet } from '../clients/invoice-sheet';
import type { Directory } from '../directory';
import { type Session, SessionContext, type Toast } from '../session';
import { Toasts } from '../toasts';
import { ReportsView } from './reports-view';

type Props = {
  readonly opened: Opened;
  readonly clients: Directory;
  onOpened(change: (was: Opened | null) => Opened | null): void;
  reload(): Promise<void>;
};

type Above =
  | { readonly at: 'adjust'; readonly member: string }
  | { readonly at: 'entry'; readonly member: string; readonly entry: EntryOpened };

export function ReportsSheet({ opened, clients, onOpened, reload }: Props) {
  const [toast, setToast] = useState<Toast | null>(null);
  const [shown, setShown] = useState('');
  const [above, setAbove] = useState<Above | null>(null);
  const session = useMemo<Session>(
    () => ({
      opened,
      clients,
      update: (part) => onOpened((was) => was && { ...was, ...part }),
      reload,
      show: setToast,
      quiet: () => setToast(null),
      // A dialog has no tabs, and no till to write an invoice in.
      go: () => setShown(''),
      shown,
      showClient: setShown,
      leaveClient: () => setShown(''),
      showInvoices: () => {},
      leaveInvoices: () => {},
      goMore: () => {},
      showFirstSteps: () => {},
      startInvoice: () => {},
      correct: () => Promise.resolve(null),
    }),
    [opened, clients, onOpened, reload, shown],
  );
  const hideToast = useCallback(() => setToast(null), []);
  const isClient = clients.all.some(({ id }) => id === shown);
  const whose = clients.all.find(({ id }) => id === above?.member) ?? null;
  const close = () => setAbove(null);
  // Back in the report, the focus is where it was.
  const before = useRef<Element | null>(null);
  const show = (member: string) => {
    before.current = document.activeElement;
    setShown(holderOf(clients, member));
  };
  useLayoutEffect(() => {
    if (isClient || !(before.current instanceof HTMLElement)) return;
    before.current.focus();
    before.current = null;
  }, [isClient]);
  return (
    <SessionContext.Provider value={session}>
      {isClient && (
        <div class="one">
          <ClientsView visit={0} />
        </div>
      )}
      <div hidden={isClient}>
        <ReportsView
          onClient={show}
          onEntry={(entry, member) => setAbove({ at: 'entry', entry, member: holderOf(clients, member) })}
          onAdjust={(member) => setAbove({ at: 'adjust', member: holderOf(clients, member) })}
        />
      </div>
      {above?.at === 'adjust' && whose !== null && (
        <Adjusting client={whose} onClose={close} onPresets={null} />
      )}
      {above?.at === 'entry' && (
        <InvoiceSheet client={whose} event={{ ...above.entry, row: 0 }} onClose={close} />
      )}
      <Toasts toast={toast} onGone={hideToast} />
    </SessionContext.Provider>
  );
}

/** The client to whom a number leads, along the chain of merges. */
function holderOf({ aliases }: Directory, member: string): string {
  let id = member;
  // No chain is longer than there are numbers.
  for (const _ of aliases) id = aliases.find((alias) => alias.id === id)?.into ?? id;
  return id;
}
