// The reasons to write to a client that are none of an entry's, the likelier one first.
import type { ClientSummary } from '../app/clients/client-details';
import type { About } from './tell-client';

const away: About = { occasion: 'away', seq: 0 };
const birthday: About = { occasion: 'birthday', seq: 0 };

export function reasonsFor(
  client: Pick<ClientSummary, 'birthday'>,
  { today }: { readonly today: string },
): readonly About[] {
  const isBirthday = client.birthday !== '' && client.birthday.slice(-5) === today.slice(5);
  return isBirthday ? [birthday, away] : [away, birthday];
}
