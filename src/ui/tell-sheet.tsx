// Writes to a client: about an entry, or about what is chosen here.
import { useEffect, useState } from 'preact/hooks';
import type { ClientSummary } from '../app/clients/client-details';
import { isEmailAddress } from '../core/members/email-address';
import type { CounterWords } from '../i18n/catalog-shape';
import { toldOf } from './clients/told-of';
import { useCounterWords } from './counter-words';
import { DialogSheet } from './dialog-sheet';
import { Choice } from './field';
import { mayI } from './rights';
import { useSession } from './session';
import { type About, isTold, TellClient } from './tell-client';
import { reasonsFor } from './tell-reasons';
import { useQuery } from './use-query';
import { Waiting } from './waiting';

type Props = {
  readonly client: ClientSummary;
  /** What it is about; without it, the client's last entry or another reason is chosen here. */
  readonly about?: About;
  onClose(): void;
};

export function TellSheet({ client, about, onClose }: Props) {
  const { words } = useCounterWords();
  const { tell } = words;
  return (
    <DialogSheet title={tell.title(client.name)} onClose={onClose} onSubmit={onClose}>
      {!isTold(client) ? (
        <p>
          {client.consent === 'no' || client.consentTyped !== null
            ? tell.notAgreed(client.name)
            : noWay(client, words)}
        </p>
      ) : about !== undefined ? (
        <TellClient client={client} about={about} withText />
      ) : (
        <Reasons client={client} />
      )}
      <div class="wrap">
        <button class="btn" type="submit">
          {words.frame.close}
        </button>
      </div>
    </DialogSheet>
  );
}

function Reasons({ client }: { readonly client: ClientSummary }) {
  const { words, format } = useCounterWords();
  const { tell, choices } = words;
  const { opened } = useSession();
  const { ask, value, refusal } = useQuery('show-history');
  const [chosen, setChosen] = useState('');
  const { id, row } = client;
  useEffect(() => void ask({ id, row, before: 0 }), [ask, id, row]);
  if (value === null && refusal === null) return <Waiting rows={2} />;

  const last = (value?.events ?? []).find((event) => toldOf(event) !== null);
  const told = last === undefined ? null : toldOf(last);
  const reasons = [...reasonsFor(client, opened), ...(told === null ? [] : [told])];
  const sorted = told !== null && last?.day === opened.today ? [told, ...reasons.slice(0, -1)] : reasons;
  const about = sorted.find((one) => keyOf(one) === chosen) ?? sorted[0];
  const labelOf = (one: About) => {
    const what = choices.occasions[one.occasion];
    return one === told && last !== undefined ? tell.on(what, format.dayNear(last.day, opened.today)) : what;
  };
  return (
    <>
      <Choice
        id="tell-about"
        label={tell.about}
        value={about === undefined ? '' : keyOf(about)}
        choices={sorted.map((one) => [keyOf(one), labelOf(one)] as const)}
        onValue={setChosen}
      />
      {about !== undefined && <TellClient client={client} about={about} withText />}
    </>
  );
}

function noWay({ name, email }: ClientSummary, { tell }: CounterWords): string {
  if (!mayI('contacts')) return tell.hiddenNotAsked(name);
  return email !== '' && !isEmailAddress(email) ? tell.wrongAddress(email) : tell.noWay(name);
}

function keyOf({ occasion, seq }: About): string {
  return `${occasion} ${seq}`;
}
