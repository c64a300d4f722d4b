// The client whose link is typed where a name is looked for: a hand scanner types the whole address, then Enter. The
// server says whose it is, since a link that was replaced says nothing of who holds it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientSummary } from '../app/clients/client-details';
import { isAddress, linkInAddress } from '../core/members/member-in-link';
import type { Answered, CallRefusal } from './api';
import type { Directory } from './directory';
import { focusOn } from './focus';
import { useQuery } from './use-query';
import { useWords } from './words';

export type ScannedLink = {
  /** Whether an address is typed: nobody is looked for by it, or added with it as a name. */
  readonly isLink: boolean;
  readonly isLooking: boolean;
  /** Why it leads to nobody, as a sentence. */
  readonly error: string | undefined;
  /** Asks whose it is, unless that is being asked. */
  look(): void;
};

/** An address, and what the server said; null while it is being asked. */
type Looked = { readonly address: string; readonly answer: Answered<'find-linked'> | null };

const LONGEST = 2000;

/** Questions on their way: the field may be drawn anew meanwhile, as when the rest of the till comes. */
const asked = new Map<string, Promise<Answered<'find-linked'>>>();

/** @param typed what is typed, and the id of the field, where the next text replaces an address that leads to nobody */
export function useScannedLink(
  clients: Directory,
  { text, field }: { readonly text: string; readonly field: string },
  onFound: (client: ClientSummary) => void,
): ScannedLink {
  const { refusal: sentence } = useWords();
  const { ask } = useQuery('find-linked');
  const [looked, setLooked] = useState<Looked | null>(null);
  // Enter comes before the page has drawn that it asks.
  const asking = useRef('');
  const isLink = isAddress(text);
  const address = isLink ? text.trim().slice(0, LONGEST) : '';
  const link = linkInAddress(address);
  const answer = looked?.address === address ? looked.answer : undefined;
  const id = answer?.ok ? answer.value.id : '';
  const client = id === '' ? undefined : clients.all.find((other) => other.id === id);

  async function look(): Promise<void> {
    if (address === '' || asking.current === address) return;
    asking.current = address;
    setLooked({ address, answer: null });
    const coming = asked.get(address) ?? ask({ address }).finally(() => asked.delete(address));
    asked.set(address, coming);
    const given = await coming;
    if (asking.current === address) asking.current = '';
    setLooked((was) => (was?.address === address ? { address, answer: given } : was));
  }

  // Before Enter comes, which not every scanner types.
  useEffect(() => {
    if (link !== null) void look();
  }, [link]);

  useEffect(() => {
    if (client !== undefined) {
      // Asked anew the next time: it may be replaced by then.
      setLooked(null);
      onFound(client);
    } else if (id !== '' && !clients.loading) void clients.lookAgain();
  }, [client?.id, id, clients.loading]);

  const refusal: CallRefusal | null = answer && !answer.ok ? answer.refusal : null;
  useEffect(() => {
    if (refusal !== null) focusOn(field);
  }, [refusal]);

  return {
    isLink,
    isLooking: answer === null || id !== '',
    error: refusal === null ? undefined : sentence(refusal),
    look: () => void look(),
  };
}
