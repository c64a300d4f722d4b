// What happened to the client's points, newest first, in portions; of each visit, why it gave what it did.
import { useEffect, useState } from 'preact/hooks';
import type { PageHistory } from '../../app/clientpage/client-page-answer';
import { useQuery } from '../use-query';
import { Failure } from './failure';
import { HistoryEntry } from './history-entry';
import { usePage } from './page-state';
import { useSpeech } from './speech';

export function HistoryList() {
  const { page, refused } = usePage();
  const { words } = useSpeech();
  const { ask, isAsking, refusal } = useQuery('client-history');
  const [read, setRead] = useState<PageHistory>(page.history);
  useEffect(() => setRead(page.history), [page.history]);

  async function older(): Promise<void> {
    if (isAsking) return;
    const answer = await ask({ row: page.row, before: read.before });
    if (!answer.ok) return refused(answer.refusal);
    setRead({ events: [...read.events, ...answer.value.events], before: answer.value.before });
  }

  return (
    <section class="sec" aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      {read.events.length === 0 ? (
        <p class="note">{words.noHistory}</p>
      ) : (
        <table class="hist">
          <caption class="vh">{words.historyCaption}</caption>
          <thead class="vh">
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.points}</th>
            </tr>
          </thead>
          <tbody>
            {read.events.map((event) => (
              <HistoryEntry key={event.seq} event={event} />
            ))}
          </tbody>
        </table>
      )}
      {refusal !== null && <Failure refusal={refusal} />}
      {read.before > 0 && (
        <button class="btn" type="button" aria-busy={isAsking} onClick={() => void older()}>
          {words.older}
        </button>
      )}
    </section>
  );
}
