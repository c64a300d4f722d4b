// The client whose link is typed where a name is looked for: a hand scanner types the whole address, then Enter. The
// server says whose it is, since a link that was replaced says nothing of who holds it.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
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

/**
 * An address, and how far it is with it: the server says whose it is, the list of this page shows the client. One who is
 * not there, and not after another look either, may be there later, or the look has failed: that is said.
 */
type Looked = { readonly address: string } & (
  | { readonly phase: 'asking' }
  | { readonly phase: 'refused'; readonly refusal: CallRefusal }
  | { readonly phase: 'known' | 'sought'; readonly id: string }
  | { readonly phase: 'missing'; readonly id: string; readonly refusal: CallRefusal | null }
);

const LONGEST = 2000;

/** Questions on their way: the field may be drawn anew meanwhile, as when the rest of the till comes. */
const asked = new Map<string, Promise<Answered<'find-linked'>>>();

/** @param typed what is typed, and the id of the field, where the next text replaces an address that leads to nobody */
export function useScannedLink(
  clients: Directory,
  { text, field }: { readonly text: string; readonly field: string },
  onFound: (client: ClientSummary) => void,
): ScannedLink {
  const { words, refusal: sentence } = useWords();
  const { ask } = useQuery('find-linked');
  const [last, setLooked] = useState<Looked | null>(null);
  // Enter comes before the page has drawn that it asks.
  const asking = useRef('');
  const isLink = isAddress(text);
  const address = isLink ? text.trim().slice(0, LONGEST) : '';
  const link = linkInAddress(address);
  const looked = last?.address === address ? last : null;
  const id = looked !== null && 'id' in looked ? looked.id : '';
  const client = id === '' ? undefined : clients.all.find((other) => other.id === id);
  const phase = looked?.phase;

  /** Nothing if another address is typed by now. */
  function goOn(next: Looked): void {
    setLooked((was) => (was?.address === next.address ? next : was));
  }

  async function look(): Promise<void> {
    if (address === '' || asking.current === address || phase === 'known' || phase === 'sought') return;
    asking.current = address;
    setLooked({ address, phase: 'asking' });
    const coming = asked.get(address) ?? ask({ address }).finally(() => asked.delete(address));
    asked.set(address, coming);
    const given = await coming;
    if (asking.current === address) asking.current = '';
    goOn(
      given.ok
        ? { address, phase: 'known', id: given.value.id }
        : { address, phase: 'refused', refusal: given.refusal },
    );
  }

  async function seek(): Promise<void> {
    setLooked({ address, phase: 'sought', id });
    if (clients.refusal !== null) clients.reload();
    const refusal = clients.refusal === null ? await clients.lookAgain() : null;
    goOn({ address, phase: 'missing', id, refusal });
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
    } else if (phase === 'known' && !clients.isReading) void seek();
  }, [client?.id, phase, clients.isReading]);

  const isMissing = phase === 'missing' && client === undefined && !clients.isReading;
  const hasFailed = phase === 'refused' || isMissing;
  useLayoutEffect(() => {
    if (hasFailed) focusOn(field);
  }, [hasFailed, looked]);

  function error(): string | undefined {
    if (looked?.phase === 'refused') return sentence(looked.refusal);
    if (looked?.phase !== 'missing' || !isMissing) return undefined;
    const refusal = looked.refusal ?? clients.refusal;
    return refusal === null ? words.till.linkMissing : sentence(refusal);
  }

  return {
    isLink,
    isLooking: looked !== null && !hasFailed,
    error: error(),
    look: () => void look(),
  };
}
