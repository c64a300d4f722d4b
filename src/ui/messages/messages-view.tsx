// Messages to clients: when one goes out, the outbox, how many mails are left, and who they are from.
import { useEffect, useState } from 'preact/hooks';
import { type Occasion, occasions, switchOf } from '../../core/messages/occasions';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import type { MorePage } from '../more/more-page';
import { MoreRow } from '../more/more-row';
import { useSession } from '../session';
import { useSaveSettings } from '../settings/save-settings';
import { Switch } from '../switch';
import { TryAgain } from '../try-again';
import { useQuery } from '../use-query';
import { MailsLeft } from './mails-left';
import { MessageDetails } from './message-details';
import { MessageEdit } from './message-edit';
import { useMessageWords } from './messages-words';
import { OccasionRow } from './occasion-row';

type Props = { onBack(): void; onPage(page: MorePage): void };

export function MessagesView({ onBack, onPage }: Props) {
  const [editing, setEditing] = useState<Occasion | null>(null);
  return editing === null ? (
    <Occasions onBack={onBack} onPage={onPage} onEdit={setEditing} />
  ) : (
    <MessageEdit occasion={editing} onBack={() => setEditing(null)} />
  );
}

function Occasions({ onBack, onPage, onEdit }: Props & { onEdit(occasion: Occasion): void }) {
  const { words, format } = useMessageWords();
  const { messagesView, outboxView, policies: named, choices } = words;
  const { opened, show } = useSession();
  const { ruleset, policies } = opened;
  const saving = useSaveSettings();
  const outbox = useQuery('list-outbox');
  const look = () => void outbox.ask({ show: 'waiting', member: '', before: null });
  useEffect(look, [outbox.ask]);
  const counts = outbox.value?.counts ?? null;
  const failed = counts === null ? 0 : counts.notSent + counts.unsure;

  async function turn(
    policy: 'messages' | (typeof switchOf)[Occasion],
    name: string,
    on: boolean,
  ): Promise<void> {
    if (saving.isSaving) return;
    const saved = await saving.save({ policies: { ...policies, [policy]: on } });
    if (saved.at !== 'saved') return;
    show({
      text: on ? messagesView.switchedOn(name) : messagesView.switchedOff(name),
      undo: () => void saving.putBack({ policies: { ...policies, [policy]: !on } }),
    });
  }

  return (
    <main>
      <BackTitle title={messagesView.title} onBack={onBack} />
      {saving.refusal !== null && <Trouble refusal={saving.refusal} />}
      <div class="card">
        <div class="row opt">
          <span class="grow">
            <b id="messages-label">{named.messages.label}</b>
            <small id="messages-what">{named.messages.what}</small>
          </span>
          <Switch
            id="messages"
            labelledBy="messages-label"
            describedBy="messages-what"
            on={ruleset.messages}
            onSwitch={(on) => void turn('messages', named.messages.label, on)}
          />
        </div>
      </div>
      {outbox.refusal !== null && <TryAgain refusal={outbox.refusal} onRetry={look} />}
      <div class="card">
        <MoreRow
          icon="send"
          id="outbox"
          onPress={() => onPage('outbox')}
          what={
            counts === null
              ? ''
              : [
                  messagesView.waiting(counts.waiting, format.number(counts.waiting)),
                  messagesView.notSent(failed, format.number(failed)),
                ]
                  .filter((part) => part !== '')
                  .join(', ')
          }
        >
          {outboxView.title}
        </MoreRow>
      </div>
      <MailsLeft quota={outbox.value?.quota ?? null} />
      <p class="note">{messagesView.hours}</p>
      <section class="sec" aria-labelledby="when-to-send">
        <h2 id="when-to-send">{messagesView.when}</h2>
        <p class="note">{messagesView.pressToEdit}</p>
        <div class="card">
          {occasions.map((occasion) => (
            <OccasionRow
              key={occasion}
              occasion={occasion}
              on={ruleset[switchOf[occasion]]}
              sent={outbox.value === null ? null : (outbox.value.sent[occasion] ?? 0)}
              onEdit={() => onEdit(occasion)}
              onSwitch={(on) => void turn(switchOf[occasion], choices.occasions[occasion], on)}
            />
          ))}
        </div>
      </section>
      <MessageDetails />
    </main>
  );
}
