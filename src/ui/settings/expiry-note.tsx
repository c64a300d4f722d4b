// Another expiry is for points to come: says so, and offers it to those that are there.
import { useWords } from '../words';

export function RedateNote({ isSaved, onRedate }: { readonly isSaved: boolean; onRedate(): void }) {
  const { words } = useWords();
  if (!isSaved) return <p class="note">{words.redate.saveFirst}</p>;
  return (
    <div class="sec">
      <p class="note">{words.redate.kept}</p>
      <div>
        <button class="btn" type="button" onClick={onRedate}>
          {words.redate.apply}
        </button>
      </div>
    </div>
  );
}
