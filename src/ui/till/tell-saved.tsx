// Tells the client of the invoice that was just saved, with one press.
import { useSession } from '../session';
import { type About, TellClient } from '../tell-client';
import type { SavedInvoice } from './attempt';

export function TellSaved({ saved: { recorded, client } }: { readonly saved: SavedInvoice }) {
  const { clients } = useSession();
  // As the list has the client: the consent may be newer there than in the form.
  const listed = clients.all.find(({ id }) => id === client?.id);
  const about = aboutOf(recorded);
  // Who was not asked yet is written to from their own view, which says so.
  if (listed?.consent !== 'yes' || about === null) return null;
  return <TellClient client={listed} about={about} />;
}

/** What a client is told of an invoice: its card, which has a code; else the points. */
function aboutOf({ seq, points, used, issued }: SavedInvoice['recorded']): About | null {
  if (issued.length > 0) return { occasion: 'card', seq };
  if (points > 0) return { occasion: 'earned', seq };
  return used > 0 ? { occasion: 'used', seq } : null;
}
