// The door to what is printed and to a client's own page: the sheets for them come with their part at first use.
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../app/clients/client-details';
import { loadPaper } from './paper/load-paper';
import { TryAgain } from './try-again';
import { usePart } from './use-part';

/** What is to be printed: an invoice's slip, a gift card or voucher, a client's own card. */
export type Wanted =
  | { readonly what: 'slip'; readonly seq: number; readonly row: number }
  | { readonly what: 'issued'; readonly id: string; readonly row: number }
  | { readonly what: 'client-card'; readonly id: string; readonly row: number };

type Props = { readonly wanted: Wanted; onClose(): void };

export function Printing({ wanted, onClose }: Props) {
  const part = usePart('paper', loadPaper);
  if (part.module === null)
    return part.refusal === null ? null : <TryAgain refusal={part.refusal} onRetry={part.retry} />;
  const { SlipSheet, GiftCardSheet, ClientCardSheet } = part.module;
  if (wanted.what === 'slip') return <SlipSheet invoice={wanted} onClose={onClose} />;
  if (wanted.what === 'issued') return <GiftCardSheet card={wanted} onClose={onClose} />;
  return <ClientCardSheet client={wanted} onClose={onClose} />;
}

type OwnPageProps = { readonly client: ClientSummary; onClose(): void };

/** The client's link and what goes with it; the card to print stands over it. */
export function OwnPage({ client, onClose }: OwnPageProps) {
  const part = usePart('paper', loadPaper);
  const [isPrinting, setPrinting] = useState(false);
  if (part.module === null)
    return part.refusal === null ? null : <TryAgain refusal={part.refusal} onRetry={part.retry} />;
  const { LinkSheet, ClientCardSheet } = part.module;
  return (
    <>
      <LinkSheet client={client} onCard={() => setPrinting(true)} onClose={onClose} />
      {isPrinting && <ClientCardSheet client={client} onClose={() => setPrinting(false)} />}
    </>
  );
}
