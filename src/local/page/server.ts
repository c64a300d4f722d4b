/** The page's connection to the server: sends jobs, receives answers and pushes. */
import type { GivenAnswer, Job, PageJobs, Pushed } from '../workbench/messages';

const PAGE = crypto.randomUUID();

/** Rejects with a sentence to show if the job cannot be done or the workbench has ended. */
export async function ask<K extends Job>(job: K, what: PageJobs[K]['ask']): Promise<PageJobs[K]['answer']> {
  return (await post(job, what)) as PageJobs[K]['answer'];
}

export async function giveAnswer(answer: GivenAnswer): Promise<void> {
  await post('answer', answer);
}

async function post(name: string, what: unknown): Promise<unknown> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ page: PAGE, ask: what }),
  }).catch(() => {
    throw new Error('The workbench has ended. Start it again with npm start.');
  });
  const reply = (await response.json()) as { answer?: unknown; problem?: string };
  if (reply.problem !== undefined) throw new Error(reply.problem);
  return reply.answer;
}

/** Listens for what the server pushes; `connected` reports whether the connection is up. */
export function listen(
  hear: (message: Pushed) => void,
  connected: (line: 'up' | 'down') => void,
): Promise<void> {
  const events = new EventSource(`/events?page=${PAGE}`);
  events.onmessage = (event: MessageEvent<string>) => hear(JSON.parse(event.data) as Pushed);
  events.onerror = () => connected('down');
  return new Promise((resolve) => {
    events.onopen = () => {
      connected('up');
      resolve();
    };
  });
}
