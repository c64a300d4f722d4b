// The whole sidebar: loads the sheet's state, then shows one of its views.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ClientSummary } from '../app/clients/client-details';
import type { Opened } from '../app/till/open';
import type { Language } from '../core/language';
import { defaultRuleset } from '../core/ruleset';
import type { CallRefusal } from './api';
import { Trouble } from './banner';
import { boot } from './boot';
import { ClientsView } from './clients/clients-view';
import { useDirectory } from './directory';
import { focusOn } from './focus';
import { useNewDay } from './new-day';
import { RulesView } from './rules/rules-view';
import { type Session, SessionContext, type Toast, type View } from './session';
import { SetUpView } from './set-up-view';
import { SettingsView } from './settings/settings-view';
import { StoppedView } from './stopped-view';
import { Tabs } from './tabs';
import { useCorrectInvoice } from './till/correct-invoice';
import { isEmpty } from './till/form';
import { TillView } from './till/till-view';
import { useTill } from './till/use-till';
import { Toasts } from './toasts';
import { useQuery } from './use-query';
import { Waiting } from './waiting';
import { useWords, useWordsOf, WordsContext } from './words';

export function App() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const { ask, refusal } = useQuery('open');
  const [chosen, setChosen] = useState<Language>(boot.language);
  const words = useWordsOf(
    opened?.ruleset.language ?? chosen,
    opened?.ruleset.currency ?? defaultRuleset.currency,
  );

  const load = useCallback(async () => {
    const answer = await ask({});
    if (answer.ok) setOpened(answer.value);
  }, [ask]);
  useEffect(() => void load(), [load]);
  useNewDay(opened === null ? null : load);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words.language]);

  return (
    <WordsContext.Provider value={words}>
      {opened !== null ? (
        <OpenSheet opened={opened} onOpened={setOpened} reload={load} />
      ) : refusal?.code === 'not-set-up' ? (
        <SetUpView language={chosen} onLanguage={setChosen} onDone={setOpened} />
      ) : refusal?.code === 'stopped' ? (
        <StoppedView refusal={refusal} onRetry={() => void load()} />
      ) : (
        <Opening refusal={refusal} onRetry={() => void load()} />
      )}
    </WordsContext.Provider>
  );
}

function Opening({ refusal, onRetry }: { readonly refusal: CallRefusal | null; onRetry(): void }) {
  const { words } = useWords();
  return (
    <main>
      <h1 class="vh">{words.frame.appName}</h1>
      {refusal === null ? (
        <Waiting rows={4} />
      ) : (
        <>
          <Trouble refusal={refusal} />
          <div>
            <button class="btn main" type="button" onClick={onRetry}>
              {words.frame.tryAgain}
            </button>
          </div>
        </>
      )}
    </main>
  );
}

type OpenSheetProps = {
  readonly opened: Opened;
  onOpened(change: (was: Opened | null) => Opened | null): void;
  reload(): Promise<void>;
};

function OpenSheet({ opened, onOpened, reload }: OpenSheetProps) {
  const { words } = useWords();
  const [view, setView] = useState<View>('till');
  const [toast, setToast] = useState<Toast | null>(null);
  // Choosing the current tab again goes back to its first page.
  const [visit, setVisit] = useState(0);
  const clients = useDirectory();
  const session = useMemo<Session>(
    () => ({
      opened,
      clients,
      update: (part) => onOpened((was) => was && { ...was, ...part }),
      reload,
      show: setToast,
      quiet: () => setToast(null),
      go(to) {
        setVisit((before) => before + 1);
        setView(to);
        setToast(null);
      },
      startInvoice: () => {},
      correct: () => Promise.resolve(null),
    }),
    [opened, clients, onOpened, reload],
  );
  const till = useTill(session);
  const correctInvoice = useCorrectInvoice(till, session);
  const whole: Session = {
    ...session,
    startInvoice(client: ClientSummary) {
      till.choose(client);
      setView('till');
    },
    async correct(invoice, client) {
      const before = till.form;
      const refusal = await correctInvoice(invoice, client);
      if (refusal === 'not-correctable') setToast({ text: words.till.notCorrectable });
      if (refusal !== null) return refusal === 'not-correctable' ? null : refusal;
      setView('till');
      focusOn('add');
      if (!isEmpty(before)) setToast({ text: words.till.putAside, undo: () => till.resume(before) });
      return null;
    },
  };
  const hideToast = useCallback(() => setToast(null), []);

  return (
    <SessionContext.Provider value={whole}>
      <Tabs view={view} onGo={session.go} />
      {view === 'till' && <TillView till={till} />}
      {view === 'clients' && <ClientsView />}
      {view === 'programs' && <RulesView />}
      {view === 'settings' && <SettingsView key={visit} />}
      <Toasts toast={toast} onGone={hideToast} />
    </SessionContext.Provider>
  );
}
