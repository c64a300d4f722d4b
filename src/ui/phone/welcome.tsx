// The first opening of a link on a phone: whose it is, and what they may do with it.
import { useState } from 'preact/hooks';
import { boot } from '../boot';
import { Icon } from '../icon';
import { keep, kept } from '../keep';
import { ownStaff } from '../rights';
import { useWords } from '../words';

const GREETED = 'greeted';

/** Whether the link is opened on this phone for the first time. */
export function isFirst(): boolean {
  return ownStaff !== null && kept(GREETED) !== String(ownStaff.staff);
}

export function Welcome({ onStart }: { onStart(): void }) {
  const { words, format } = useWords();
  const { phone } = words;
  const [isOther, setOther] = useState(false);
  if (ownStaff === null) return null;
  const { name, staff, may } = ownStaff;
  const what = [
    may.record ? phone.record : '',
    phone.look,
    may.refund ? phone.refund : '',
    may.byHand > 0 ? phone.byHand(format.points(may.byHand)) : '',
  ].filter((part) => part !== '');

  function start(): void {
    keep(GREETED, String(staff));
    onStart();
  }

  return (
    <main>
      <div class="whole">
        <Icon name="book" />
        <h1>{phone.hello(name)}</h1>
        {isOther ? (
          <p role="status">{phone.notMeWhat}</p>
        ) : (
          <>
            <p>{phone.yours(boot.salon)}</p>
            <p class="note">{phone.youCan(format.list(what))}</p>
            <button class="btn main full" type="button" onClick={start}>
              {phone.start}
            </button>
            <p class="note">{phone.homeScreen}</p>
            <button class="mini" type="button" onClick={() => setOther(true)}>
              {phone.notMe(name)}
            </button>
          </>
        )}
      </div>
    </main>
  );
}
