// Merging a client with another: who it is, then the two side by side.
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import { ChooseOther } from './choose-other';
import { MergeView } from './merge-view';

type Props = { readonly client: ClientSummary; onBack(): void; onMerged(): void };

export function MergeClient({ client, onBack, onMerged }: Props) {
  const [other, setOther] = useState<ClientSummary | null>(null);
  if (other === null) return <ChooseOther client={client} onBack={onBack} onChoose={setOther} />;
  return <MergeView client={client} other={other} onBack={() => setOther(null)} onMerged={onMerged} />;
}
