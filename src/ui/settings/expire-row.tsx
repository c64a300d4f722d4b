// Removes expired points ahead of the nightly run, and says how many.
import { useState } from 'preact/hooks';
import { Trouble } from '../banner';
import { MoreRow } from '../more/more-row';
import { useOwnerWords } from '../owner-words';
import { answerOf } from '../sender';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { usePortions } from '../use-portions';

const none = { clients: 0, points: 0 };

export function ExpireRow() {
  const { words, format } = useOwnerWords();
  const { clients } = useSession();
  const [left, setLeft] = useState(none);
  const expire = useCommand('expire-points');
  const portions = usePortions(
    async (first) => answerOf(await expire.send({ first })),
    (part) => setLeft((was) => ({ clients: was.clients + part.clients, points: was.points + part.expired })),
  );

  async function run(): Promise<void> {
    if (portions.at === 'running') return;
    if (portions.at === 'done') {
      portions.again();
      setLeft(none);
    }
    await portions.run();
    clients.reload();
  }

  const { settings } = words;
  const points = format.points(left.points);
  const text = {
    ready: settings.expireWhat,
    running: settings.expiring(points),
    stopped: settings.expireWhat,
    done:
      left.clients === 0
        ? settings.noneExpired
        : settings.expired(points, words.clients.count(left.clients, format.number(left.clients))),
  }[portions.at];
  return (
    <>
      {portions.refusal !== null && <Trouble refusal={portions.refusal} />}
      <MoreRow
        id="more-expire"
        icon="clock"
        busy={portions.at === 'running'}
        what={text}
        onPress={() => void run()}
      >
        {settings.expireNow}
      </MoreRow>
      <p class="vh" role="status">
        {portions.at === 'done' ? text : ''}
      </p>
    </>
  );
}
