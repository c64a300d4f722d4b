// Whether the salon may write: who came by the link at the foot of a mail is asked at the top, and anyone can say no. It
// is asked once, since only the salon can note that the client agrees again.
import { useState } from 'preact/hooks';
import { useCommand } from '../use-command';
import { Failure } from './failure';
import { usePage } from './page-state';
import { useSpeech } from './speech';

/** @param asked whether the client came here to say it */
export function StopMessages({ asked }: { readonly asked: boolean }) {
  const { page, refused } = usePage();
  const { words } = useSpeech();
  const { send, isSending, refusal } = useCommand('take-back-consent');
  const [isDone, setDone] = useState(false);
  const [isAsked, setAsked] = useState(asked);
  const mayWrite = page.consent === 'yes' && !isDone;
  if (!asked && !mayWrite && !isDone) return null;

  async function stop(): Promise<void> {
    const outcome = await send({ row: page.row });
    if (outcome === null) return;
    if ('value' in outcome) setDone(true);
    else refused(outcome.refusal);
  }

  const said = isDone
    ? words.stopped
    : isAsked && mayWrite
      ? words.askStop
      : mayWrite
        ? words.consentYes
        : words.consentNo;
  return (
    <section class={asked ? 'pass sec' : 'sec'} role="status">
      <p>{isAsked ? <b>{said}</b> : said}</p>
      {refusal !== null && <Failure refusal={refusal} />}
      {mayWrite && (
        <div class="row wrap">
          <button
            class={isAsked ? 'btn main' : 'btn'}
            type="button"
            aria-busy={isSending}
            onClick={() => (isAsked ? void stop() : setAsked(true))}
          >
            {words.stopMessages}
          </button>
          {isAsked && !asked && (
            <button class="btn" type="button" onClick={() => setAsked(false)}>
              {words.keepMessages}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
