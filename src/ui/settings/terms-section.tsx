// The terms for clients.
import { MoreRow } from '../more/more-row';
import { useOwnerWords } from '../owner-words';

export function TermsSection({ onTerms }: { onTerms(): void }) {
  const { words } = useOwnerWords();
  return (
    <section class="sec" aria-labelledby="for-clients">
      <h2 id="for-clients">{words.termsView.forClients}</h2>
      <div class="card">
        <MoreRow id="more-terms" icon="file" onPress={onTerms}>
          {words.termsView.title}
        </MoreRow>
      </div>
    </section>
  );
}
