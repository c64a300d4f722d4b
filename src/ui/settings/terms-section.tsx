// The terms for clients.
import { useOwnerWords } from '../owner-words';
import { DataRow } from './data-row';
import type { Page } from './settings-page';

export function TermsSection({ onPage }: { onPage(page: Page): void }) {
  const { words } = useOwnerWords();
  return (
    <section class="sec" aria-labelledby="for-clients">
      <h2 id="for-clients">{words.termsView.forClients}</h2>
      <div class="card">
        <DataRow icon="right" onPress={() => onPage('terms')}>
          {words.termsView.title}
        </DataRow>
      </div>
    </section>
  );
}
