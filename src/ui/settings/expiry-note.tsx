// Explains that a changed expiry applies to future points, and offers to apply it to existing ones.
import { useOwnerWords } from '../owner-words';

export function ExpiryNote({
  isSaved,
  onChangeExpiry,
}: {
  readonly isSaved: boolean;
  onChangeExpiry(): void;
}) {
  const { words } = useOwnerWords();
  if (!isSaved) return <p class="note">{words.changeExpiry.saveFirst}</p>;
  return (
    <div class="sec">
      <p class="note">{words.changeExpiry.kept}</p>
      <div>
        <button class="btn long" type="button" onClick={onChangeExpiry}>
          {words.changeExpiry.apply}
        </button>
      </div>
    </div>
  );
}
