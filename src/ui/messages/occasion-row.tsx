// An occasion to write: its name, which leads to its text, when that is, how many went out, and its switch.
import type { Occasion } from '../../core/messages/occasions';
import { useSession } from '../session';
import { Switch } from '../switch';
import { type MailWords, useMessageWords } from './messages-words';

type Props = {
  readonly occasion: Occasion;
  readonly on: boolean;
  /** This month; null as long as it is not known. */
  readonly sent: number | null;
  onEdit(): void;
  onSwitch(on: boolean): void;
};

export function OccasionRow({ occasion, on, sent, onEdit, onSwitch }: Props) {
  const all = useMessageWords();
  const { words, format } = all;
  const { ruleset } = useSession().opened;
  const id = `occasion-${occasion}`;
  const what = [
    whenText(occasion, ruleset, all),
    sent === null || !on ? '' : words.messagesView.sent(sent, format.number(sent)),
  ].filter((part) => part !== '');
  return (
    <div class="row opt">
      <span class="grow">
        <button class="name link" id={id} type="button" onClick={onEdit}>
          {words.choices.occasions[occasion]}
        </button>
        <small>{what.join(' · ')}</small>
      </span>
      <Switch labelledBy={id} on={on} onSwitch={onSwitch} />
    </div>
  );
}

type Numbers = {
  readonly milestones: readonly number[];
  readonly expiringDays: number;
  readonly awayMonths: number;
};

/** When it goes out, where a number decides that; else ''. */
function whenText(occasion: Occasion, rules: Numbers, { words, format }: MailWords): string {
  const { at } = words.messagesView;
  if (occasion === 'milestone') return at.milestone(format.list(rules.milestones.map(format.number)));
  if (occasion === 'expiring') return at.expiring(rules.expiringDays, format.number(rules.expiringDays));
  if (occasion === 'away') return at.away(rules.awayMonths, format.number(rules.awayMonths));
  return occasion === 'birthday' ? at.birthday : '';
}
