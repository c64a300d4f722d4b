// One client's own view: the balance, what to do, what is coming, the consent and the history.
import { useEffect, useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import type { HistoryEvent } from '../../app/clients/show-history';
import { BackTitle } from '../back-title';
import { isPhone } from '../boot';
import { useClientWords } from '../client-words';
import { Icon } from '../icon';
import { mayI } from '../rights';
import { type EntrySeen, useSession } from '../session';
import { TryAgain } from '../try-again';
import { useQuery } from '../use-query';
import { ClientActions } from './client-actions';
import { ClientCard } from './client-card';
import { ClientFigures } from './client-figures';
import { ConsentLine } from './consent-line';
import { History } from './history';

type Props = {
  readonly client: ClientSummary;
  onBack(): void;
  onEdit(): void;
  /** Opens the page of ready-made points, and the one that explains the balance. */
  onPresets(): void;
  onWhy(): void;
};

export function ClientView({ client, onBack, onEdit, onPresets, onWhy }: Props) {
  const { words } = useClientWords();
  const { clients } = useSession();
  const { ask, value, refusal } = useQuery('show-client');
  const { id, row, version } = client;
  const [last, setLast] = useState<EntrySeen | null>(null);

  async function look(): Promise<void> {
    const answer = await ask({ id, row });
    if (answer.ok) clients.put(answer.value);
  }
  // The client's state decides what is coming; it changes with each entry.
  useEffect(() => void look(), [id, version]);

  const details = value?.id === id && value.version === version ? value : null;
  return (
    <main>
      <BackTitle title={words.clientView.title} onBack={onBack}>
        {isPhone && client.phone !== '' && (
          <a class="mini end" href={`tel:${client.phone.replace(/[^+\d]/g, '')}`}>
            {words.phone.call}
          </a>
        )}
        {mayI('record') && mayI('contacts') && (
          <button id="edit" class="mini end" type="button" onClick={onEdit}>
            <Icon name="pen" />
            {words.clientView.edit}
          </button>
        )}
      </BackTitle>
      <ClientCard client={client} details={details} />
      <ClientActions client={client} details={details} last={last} onPresets={onPresets} />
      {refusal !== null && <TryAgain refusal={refusal} onRetry={() => void look()} />}
      {details !== null && <ClientFigures client={details} />}
      <button id="why" class="mini start" type="button" onClick={onWhy}>
        {words.clientView.why}
      </button>
      <ConsentLine client={client} />
      <History
        client={client}
        onPresets={onPresets}
        onNewest={(events) => setLast(events.find(isSlipEvent) ?? null)}
      />
    </main>
  );
}

/** Whether a slip can be printed of it. */
function isSlipEvent({ kind, isGone, recordOnly }: HistoryEvent): boolean {
  return kind === 'invoice' && !isGone && !recordOnly;
}
