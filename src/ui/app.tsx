// The whole sidebar: what the server put into the page, or the sheet's state once it is loaded, shown by one of its
// views. Until the rest of the till has come, a client can be chosen.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AnswerOf } from '../app/actions';
import type { Opened } from '../app/till/open';
import type { Language } from '../core/language';
import { answeredOf, type CallRefusal, hearEnd } from './api';
import { type Begun, nothingBegun } from './begun';
import { boot, isPhone } from './boot';
import { useDirectory } from './directory';
import { FrontTill } from './front-till';
import { useNewDay } from './new-day';
import { PartComing } from './part-coming';
import { Ended } from './phone/ended';
import { isFirst, Welcome } from './phone/welcome';
import { TryAgain } from './try-again';
import { type Part, usePart } from './use-part';
import { useQuery } from './use-query';
import { useSpoken } from './use-spoken';
import { usualCurrency } from './usual-currency';
import { Waiting } from './waiting';
import { useWords, useWordsOf, WordsContext } from './words';

type Update = (change: (was: Opened | null) => Opened | null) => void;

const served = boot.opened === null ? null : answeredOf<'open'>(boot.opened);

export function App() {
  const [opened, setOpened] = useState<Opened | null>(served?.ok === true ? served.value : null);
  const { ask, refusal, isAsking } = useQuery('open');
  const [chosen, setChosen] = useState<Language>(boot.language);
  const [first, setFirst] = useState(boot.first);
  const [isEnded, setEnded] = useState(boot.who === null);
  const [isWelcome, setWelcome] = useState(isPhone && isFirst());
  const spoken = useSpoken(opened?.ruleset.language ?? chosen);
  const words = useWordsOf(spoken.language, opened?.ruleset.currency ?? usualCurrency);

  const load = useCallback(async () => {
    const answer = await ask({});
    if (answer.ok) setOpened(answer.value);
  }, [ask]);
  useEffect(() => {
    if (served === null && boot.who !== null) void load();
  }, [load]);
  useNewDay(opened === null ? null : load);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.words.frame.appName;
  }, [words]);

  useEffect(() => hearEnd(() => setEnded(true)), []);

  function begin({ unmet, ...sheet }: AnswerOf<'set-up'>): void {
    setOpened(sheet);
    // Before the first client is typed: what does not work may cost more than a look.
    if (unmet.length > 0) setFirst('installation');
  }

  const atFirst = served?.ok === false ? served.refusal : null;
  return (
    <WordsContext.Provider value={words}>
      {spoken.refusal !== null && <TryAgain refusal={spoken.refusal} onRetry={spoken.retry} />}
      {isEnded ? (
        <Ended />
      ) : isWelcome ? (
        <Welcome onStart={() => setWelcome(false)} />
      ) : first === 'installation' ? (
        <Installation onBack={() => setFirst('till')} />
      ) : opened !== null && first === 'reports' ? (
        <Reports opened={opened} onOpened={setOpened} reload={load} />
      ) : opened !== null ? (
        <Sheet opened={opened} onOpened={setOpened} reload={load} />
      ) : (
        <Closed
          refusal={refusal ?? (isAsking ? null : atFirst)}
          language={chosen}
          onLanguage={setChosen}
          onDone={begin}
          onRetry={() => void load()}
        />
      )}
    </WordsContext.Provider>
  );
}

const loadRest = () => import('./open-sheet');
const loadReports = () => import('./reports/reports-part');

type SheetProps = { readonly opened: Opened; readonly onOpened: Update; reload(): Promise<void> };

/** An open sheet: the clients are loaded, and the rest of the till is fetched while somebody chooses one. */
function Sheet({ opened, onOpened, reload }: SheetProps) {
  const clients = useDirectory();
  const [begun, setBegun] = useState<Begun>(nothingBegun);
  const rest: Part<Awaited<ReturnType<typeof loadRest>>> = usePart('till', loadRest);
  if (rest.module === null)
    return (
      <FrontTill
        clients={clients}
        begun={begun}
        onBegun={setBegun}
        refusal={rest.refusal}
        onRetry={rest.retry}
      />
    );
  const { OpenSheet } = rest.module;
  return <OpenSheet opened={opened} clients={clients} begun={begun} onOpened={onOpened} reload={reload} />;
}

/** Wide, in a dialog. */
function Reports(props: SheetProps) {
  const clients = useDirectory();
  const part = usePart('reports', loadReports);
  if (part.module === null) return <PartComing part={part} />;
  const { ReportsSheet } = part.module;
  return <ReportsSheet clients={clients} {...props} />;
}

const loadOwner = () => import('./owner-part');

type ClosedProps = {
  readonly refusal: CallRefusal | null;
  readonly language: Language;
  onLanguage(language: Language): void;
  onDone(done: AnswerOf<'set-up'>): void;
  onRetry(): void;
};

/** A sheet that is not open: it is being read, is not set up, has stopped, or cannot be read. */
function Closed({ refusal, onRetry, ...props }: ClosedProps) {
  const { words } = useWords();
  if (refusal?.code === 'not-set-up' || refusal?.code === 'stopped')
    return <ForOwner refusal={refusal} onRetry={onRetry} {...props} />;
  return (
    <main>
      <h1 class="vh">{words.frame.appName}</h1>
      {refusal === null ? <Waiting rows={4} /> : <TryAgain refusal={refusal} onRetry={onRetry} />}
    </main>
  );
}

/** Whatever state the sheet is in. */
function Installation({ onBack }: { onBack(): void }) {
  const part = usePart('owner', loadOwner);
  if (part.module === null) return <PartComing part={part} />;
  const { InstallationView } = part.module;
  return <InstallationView onBack={onBack} />;
}

type ForOwnerProps = Omit<ClosedProps, 'refusal'> & {
  readonly refusal: Extract<CallRefusal, { readonly code: 'not-set-up' | 'stopped' }>;
};

function ForOwner({ refusal, language, onLanguage, onDone, onRetry }: ForOwnerProps) {
  const part = usePart('owner', loadOwner);
  if (part.module === null) return <PartComing part={part} />;
  const { SetUpView, StoppedView } = part.module;
  return refusal.code === 'stopped' ? (
    <StoppedView refusal={refusal} onRetry={onRetry} />
  ) : (
    <SetUpView language={language} onLanguage={onLanguage} onDone={onDone} />
  );
}
