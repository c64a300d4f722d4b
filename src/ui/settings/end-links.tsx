// Ends the links of all clients at once, after saying what stops working with them.
import { AskFirst } from '../ask-first';
import { Trouble } from '../banner';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { useCommand } from '../use-command';

export function EndLinks() {
  const { settings } = useOwnerWords().words;
  const { show } = useSession();
  const { send, isSending, refusal } = useCommand('revoke-links');

  async function end(): Promise<void> {
    const outcome = await send({});
    if (outcome !== null && 'value' in outcome) show({ text: settings.linksEnded });
  }

  return (
    <div class="sec">
      {refusal !== null && <Trouble refusal={refusal} />}
      <AskFirst
        offer={settings.endLinks}
        means={settings.endLinksMeans}
        now={settings.endLinksNow}
        tone="ends"
        busy={isSending}
        onDo={() => void end()}
      />
    </div>
  );
}
