// Makes a link for one of the staff. Whoever has one already is asked first: that one ends, and cannot be shown instead.
import { useState } from 'preact/hooks';
import type { StaffShown } from '../../app/staff/staff-shown';
import { useOwnerWords } from '../owner-words';

type Props = { readonly person: StaffShown; readonly busy: boolean; onMake(): void };

export function NewLink({ person: { number, name, hasLink }, busy, onMake }: Props) {
  const { words } = useOwnerWords();
  const { staffView } = words;
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <button
        id={`new-link-${number}`}
        class="btn"
        type="button"
        aria-busy={busy}
        onClick={hasLink ? () => setAsked(true) : onMake}
      >
        {staffView.newLink}
      </button>
    );
  return (
    <div class="sec">
      <p>{staffView.newLinkMeans(name)}</p>
      <div class="wrap">
        <button
          class="btn main"
          type="button"
          aria-busy={busy}
          onClick={() => {
            setAsked(false);
            onMake();
          }}
        >
          {staffView.newLinkNow}
        </button>
        <button class="btn" type="button" onClick={() => setAsked(false)}>
          {words.frame.cancel}
        </button>
      </div>
    </div>
  );
}
