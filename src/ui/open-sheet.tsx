// An open sheet: the tabs, the view on show, and the till, which is kept while another view is looked at. It takes over
// what somebody has begun at the till before it came.
import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { ClientSummary } from '../app/clients/client-details';
import type { Opened } from '../app/till/open';
import type { Begun } from './begun';
import { isPhone } from './boot';
import { useCounterWords } from './counter-words';
import type { Directory } from './directory';
import { FirstRow } from './first-row';
import { isNew, isPutAway, putAway, stepsLeft } from './first-steps';
import { focusOn } from './focus';
import type { MorePage } from './more/more-page';
import { NewsBanner } from './news-banner';
import { PartComing } from './part-coming';
import { useLinkedClient } from './phone/linked-client';
import { NoInternet, useOnline } from './phone/no-internet';
import { isOwner } from './rights';
import { type Session, SessionContext, type Toast, type View } from './session';
import { Tabs } from './tabs';
import { useCorrectInvoice } from './till/correct-invoice';
import { emptyForm, isEmpty } from './till/form';
import { TillView } from './till/till-view';
import { UnsavedList } from './till/unsaved-list';
import { type Till, useTill } from './till/use-till';
import { Toasts } from './toasts';
import { usePart } from './use-part';

type Props = {
  readonly opened: Opened;
  readonly clients: Directory;
  readonly begun: Begun;
  onOpened(change: (was: Opened | null) => Opened | null): void;
  reload(): Promise<void>;
};

/** The client whose view is open, and the view from which it was opened. */
type Shown = { readonly id: string; readonly from: View };

const nobodyShown: Shown = { id: '', from: 'clients' };

export function OpenSheet({ opened, clients, begun, onOpened, reload }: Props) {
  const { words } = useCounterWords();
  const [view, setView] = useState<View>(begun.view);
  const [toast, setToast] = useState<Toast | null>(null);
  const [shown, setShown] = useState(nobodyShown);
  const [page, setPage] = useState<MorePage>('list');
  // The view from which the invoices of a day were opened.
  const [invoicesFrom, setInvoicesFrom] = useState<View>('till');
  // Whoever has begun at the till goes on there.
  const [isFirst, setFirst] = useState(isOwner && !isPhone && isNew(opened) && !isPutAway() && isIdle(begun));
  const [isAway, setAway] = useState(!isOwner || isPhone || isPutAway());
  // Choosing the current tab again goes back to its first page.
  const [visit, setVisit] = useState(0);
  const go = useCallback((to: View) => {
    setVisit((before) => before + 1);
    setFirst(false);
    setView(to);
    setShown(nobodyShown);
    setPage('list');
    setToast(null);
  }, []);
  const session = useMemo<Session>(
    () => ({
      opened,
      clients,
      update: (part) => onOpened((was) => was && { ...was, ...part }),
      reload,
      show: setToast,
      quiet: () => setToast(null),
      go,
      showInvoices() {
        setInvoicesFrom(view);
        go('today');
      },
      leaveInvoices: () => go(invoicesFrom),
      goMore(to) {
        go('more');
        setPage(to);
      },
      showFirstSteps() {
        go('till');
        setFirst(true);
      },
      shown: shown.id,
      showClient(id) {
        setShown((was) => ({ id, from: was.id === '' ? view : was.from }));
        setView('clients');
        setToast(null);
      },
      leaveClient() {
        setView(shown.from);
        setShown(nobodyShown);
      },
      startInvoice: () => {},
      correct: () => Promise.resolve(null),
    }),
    [opened, clients, onOpened, reload, go, view, shown, invoicesFrom],
  );
  const till = useTill(session, begun);
  useLayoutEffect(() => {
    if (begun.client === undefined) return;
    till.choose(begun.client);
    focusOn('add');
  }, []);
  const correctInvoice = useCorrectInvoice(till, session);
  const whole: Session = {
    ...session,
    startInvoice(client: ClientSummary) {
      till.choose(client);
      setFirst(false);
      setView('till');
    },
    async correct(invoice, client) {
      // One that Save was pressed with waits among the unsaved ones.
      const before = till.own === undefined ? till.form : emptyForm;
      const refusal = await correctInvoice(invoice, client);
      if (refusal === 'not-correctable') setToast({ text: words.till.notCorrectable });
      if (refusal !== null) return refusal === 'not-correctable' ? null : refusal;
      setFirst(false);
      setView('till');
      focusOn('add');
      if (!isEmpty(before)) setToast({ text: words.till.putAside, undo: () => till.resume(before) });
      return null;
    },
  };
  useLinkedClient(clients, session.showClient);
  const left = isAway ? [] : stepsLeft(opened, clients);
  const isTillEmpty = isEmpty(till.form) && till.phase.at !== 'saved' && till.query === '';
  const isOnline = useOnline();
  const leaveFirst = () => {
    setFirst(false);
    setToast(null);
  };
  const putFirstAway = () => {
    putAway();
    setAway(true);
    leaveFirst();
  };
  const hideToast = useCallback(() => setToast(null), []);

  return (
    <SessionContext.Provider value={whole}>
      {!isPhone && <Tabs view={view} from={invoicesFrom} onGo={session.go} />}
      {isPhone && !isOnline && <NoInternet />}
      <UnsavedList
        till={view === 'till' ? till : withOwn(till)}
        onOpen={(id) => {
          setFirst(false);
          setView('till');
          till.open(id);
        }}
      />
      {view === 'till' && <NewsBanner />}
      {view === 'till' && !isFirst && isTillEmpty && <FirstRow left={left} onOpen={() => setFirst(true)} />}
      {view === 'till' &&
        (isFirst ? <FirstPart onLeave={leaveFirst} onPutAway={putFirstAway} /> : <TillView till={till} />)}
      {(view === 'clients' || view === 'today') && <ClientsPart view={view} visit={visit} />}
      {(view === 'programs' || view === 'more') && (
        <OwnerPart key={view === 'more' ? visit : view} view={view} page={page} onPage={setPage} />
      )}
      {isPhone && <Tabs view={view} from={invoicesFrom} onGo={session.go} />}
      <Toasts toast={toast} onGone={hideToast} />
    </SessionContext.Provider>
  );
}

/** While another view is looked at, the one that stands at the till is listed too. */
function withOwn(till: Till): Till {
  const { own, unsaved } = till;
  return own === undefined ? till : { ...till, unsaved: [own, ...unsaved] };
}

const loadFirst = () => import('./first/first-part');

type FirstProps = { onLeave(): void; onPutAway(): void };

/** Its words and rules are those of the owner, whose part comes with it. */
function FirstPart({ onLeave, onPutAway }: FirstProps) {
  const part = usePart('first', loadFirst);
  if (part.module === null) return <PartComing part={part} />;
  const { FirstSteps } = part.module;
  return <FirstSteps onTill={onLeave} onPutAway={onPutAway} />;
}

/** Nobody has typed or chosen anything before the rest of the till came. */
function isIdle({ view, query, client, adding }: Begun): boolean {
  return view === 'till' && query === '' && client === undefined && adding === null;
}

const loadClients = () => import('./clients/clients-part');
const loadOwner = () => import('./owner-part');

type ClientsProps = { readonly view: 'clients' | 'today'; readonly visit: number };

function ClientsPart({ view, visit }: ClientsProps) {
  const part = usePart('clients', loadClients);
  if (part.module === null) return <PartComing part={part} />;
  const { ClientsView, TodayView } = part.module;
  return view === 'today' ? <TodayView key={visit} /> : <ClientsView visit={visit} />;
}

type OwnerProps = {
  readonly view: 'programs' | 'more';
  readonly page: MorePage;
  onPage(page: MorePage): void;
};

function OwnerPart({ view, page, onPage }: OwnerProps) {
  const part = usePart('owner', loadOwner);
  if (part.module === null) return <PartComing part={part} />;
  const { RulesView, MoreView } = part.module;
  return view === 'programs' ? <RulesView /> : <MoreView page={page} onPage={onPage} />;
}
