// Cautions about the settings before they are saved; they do not prevent saving.
import { cautionsOf } from '../../core/settings/cautions';
import type { Policies } from '../../core/settings/policies';
import { cautionText } from '../../i18n/cautions';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';

export function Cautions({ policies }: { readonly policies: Policies }) {
  const { words } = useOwnerWords();
  const { opened } = useSession();
  const cautions = cautionsOf(policies, opened.catalog);
  if (cautions.length === 0) return null;
  return (
    <div role="status" id="cautions">
      {cautions.map((caution) => (
        <p class="note" key={caution.code}>
          {cautionText(words.cautions, caution)}
        </p>
      ))}
    </div>
  );
}
