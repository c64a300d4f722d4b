// A placeholder for what is on its way to the client's page.
import { Placeholder } from '../placeholder';
import { useSpeech } from './speech';

export function WaitingCards({ rows = 3 }: { readonly rows?: number }) {
  const { words } = useSpeech();
  return <Placeholder rows={rows} loading={words.loading} />;
}
