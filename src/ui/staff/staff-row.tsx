// One of the staff: when they last used their link; unfolded, what they may do.
import type { StaffLinked, StaffShown } from '../../app/staff/staff-shown';
import { Icon, type IconName } from '../icon';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { StaffForm } from './staff-form';

type Props = {
  readonly person: StaffShown;
  /** The owner who looks, who cannot limit themselves. */
  readonly isSelf: boolean;
  readonly open: boolean;
  onToggle(): void;
  onChanged(text: string): void;
  onLinked(made: StaffLinked): void;
};

export function StaffRow({ person, isSelf, open, onToggle, onChanged, onLinked }: Props) {
  const { words } = useOwnerWords();
  const { staffView } = words;
  const said = useSaid(person);
  const name = person.name || person.address || String(person.number);
  const text = (
    <>
      <span class="grow">
        {isSelf ? `${name} (${staffView.you})` : name}
        <small>{said.below}</small>
      </span>
      <span class={said.isGood ? 'badge good' : 'badge dim'}>
        <Icon name={said.icon} />
        {said.badge}
      </span>
    </>
  );
  if (isSelf) return <div class="opt">{text}</div>;
  return (
    <>
      <button id={`staff-${person.number}`} class="opt" type="button" aria-expanded={open} onClick={onToggle}>
        {text}
        <Icon name={open ? 'up' : 'down'} />
      </button>
      {open && <StaffForm person={person} onChanged={onChanged} onLinked={onLinked} />}
    </>
  );
}

type Said = {
  readonly below: string;
  readonly badge: string;
  readonly icon: IconName;
  readonly isGood: boolean;
};

function useSaid({ access, hasLink, linkedOn, seenOn }: StaffShown): Said {
  const { words, format } = useOwnerWords();
  const { staffView } = words;
  const { today } = useSession().opened;
  const used = seenOn === today ? staffView.usedToday : staffView.used(format.dayNear(seenOn, today));
  const below = seenOn !== '' ? used : hasLink ? staffView.notOpened : staffView.noLink;
  if (access === 'free')
    return { below: staffView.inSheet, badge: staffView.free, icon: 'user', isGood: false };
  if (access === 'off') return { below, badge: staffView.off, icon: 'x', isGood: false };
  if (seenOn === '' && linkedOn !== '')
    return {
      below,
      badge: staffView.made(format.dayNear(linkedOn, today)),
      icon: 'clock',
      isGood: false,
    };
  return { below, badge: staffView.active, icon: 'check', isGood: true };
}
