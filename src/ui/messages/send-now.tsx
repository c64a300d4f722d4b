// Sends what waits at once, portion after portion, and says why the rest did not go out.
import { useState } from 'preact/hooks';
import { Trouble } from '../banner';
import { Icon } from '../icon';
import { useCommand } from '../use-command';
import { useMessageWords } from './messages-words';

type Why = 'quota' | 'failing' | 'night';

/** @param onSent after each portion */
export function SendNow({ onSent }: { onSent(): Promise<void> }) {
  const { words } = useMessageWords();
  const { outboxView } = words;
  const { send, refusal } = useCommand('send-now');
  const [isGoing, setGoing] = useState(false);
  const [said, setSaid] = useState('');
  const [isDenied, setDenied] = useState(false);

  async function press(): Promise<void> {
    if (isGoing) return;
    setGoing(true);
    setSaid('');
    setDenied(false);
    for (let isMore = true; isMore; ) {
      const outcome = await send({});
      isMore = outcome !== null && 'value' in outcome && outcome.value.stopped === 'time';
      if (outcome !== null && 'value' in outcome) say(outcome.value.stopped);
      await onSent();
    }
    setGoing(false);
  }

  function say(stopped: Why | '' | 'time' | 'denied'): void {
    setDenied(stopped === 'denied');
    if (stopped === 'time' || stopped === 'denied') return;
    setSaid(stopped === '' ? outboxView.sentNow : outboxView.notNow[stopped]);
  }

  return (
    <div class="sec">
      {refusal !== null && <Trouble refusal={refusal} />}
      {isDenied && <Trouble refusal={{ code: 'mail-denied' }} />}
      <button id="send-now" class="btn start" type="button" aria-busy={isGoing} onClick={() => void press()}>
        <Icon name="send" />
        {outboxView.sendNow}
      </button>
      <p class="note" role="status">
        {isGoing ? outboxView.sendingNow : said}
      </p>
    </div>
  );
}
