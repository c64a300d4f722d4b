// The client's own page: what the server put into it, or what it answers; or why there is nothing to see.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ClientPage } from '../../app/clientpage/client-page-answer';
import type { RefusalData } from '../../core/result';
import { answeredOf } from '../api';
import { boot } from '../boot';
import { useQuery } from '../use-query';
import { usualCurrency } from '../usual-currency';
import { served } from './client-boot';
import { EndedView } from './ended-view';
import { Failure } from './failure';
import { LanguageSwitch } from './language-switch';
import { PageContext, type PageState } from './page-state';
import { PageView } from './page-view';
import { SpeechContext, useSpeechOf } from './speech';
import { WaitingCards } from './waiting-cards';

const first = served.page === null ? null : answeredOf<'client-page'>(served.page);
const firstRefusal = first?.ok === false ? first.refusal : null;

export function ClientApp() {
  const [page, setPage] = useState<ClientPage | null>(first?.ok === true ? first.value : null);
  const { ask, refusal, isAsking } = useQuery('client-page');
  const [ended, setEnded] = useState<RefusalData | null>(endOf(firstRefusal));
  const speech = useSpeechOf(page?.language ?? boot.language, page?.currency ?? usualCurrency);
  const row = page?.row ?? 0;

  const reload = useCallback(async () => {
    const answer = await ask({ row });
    if (answer.ok) setPage(answer.value);
    else setEnded(endOf(answer.refusal));
  }, [ask, row]);
  useEffect(() => {
    if (first === null) void reload();
  }, []);
  useEffect(() => {
    document.documentElement.lang = speech.language;
    document.title = speech.words.title(page?.salon ?? served.salon);
  }, [speech, page]);

  const state = useMemo<PageState | null>(
    () =>
      page && {
        page,
        reload,
        settle: (standing) => setPage((was) => was && { ...was, standing }),
        refused: (failed) => setEnded((was) => was ?? endOf(failed)),
      },
    [page, reload],
  );
  const failed = refusal ?? (isAsking ? null : firstRefusal);
  return (
    <SpeechContext.Provider value={speech}>
      {ended !== null ? (
        <EndedView isOff={ended.code === 'page-off'} />
      ) : state !== null ? (
        <PageContext.Provider value={state}>
          <PageView />
        </PageContext.Provider>
      ) : (
        <main aria-busy={isAsking}>
          <header class="row">
            <h1 class="grow">{served.salon || speech.words.points}</h1>
            <LanguageSwitch />
          </header>
          {failed === null ? <WaitingCards /> : <Failure refusal={failed} onRetry={() => void reload()} />}
        </main>
      )}
    </SpeechContext.Provider>
  );
}

/** The refusals after which there is nothing more to see here: the link is no good, or the page is switched off. */
function endOf(refusal: RefusalData | null): RefusalData | null {
  const ends = ['link-ended', 'page-off', 'capability-expired', 'forbidden'];
  return refusal !== null && ends.includes(refusal.code) ? refusal : null;
}
