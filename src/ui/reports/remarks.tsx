// What stands out in a report, each with a way to look at it.
import { Icon } from '../icon';
import type { Opens } from './opens';
import type { Remark, Shown } from './report';
import { useReportsWords } from './reports-words';

type Props = NonNullable<Shown['remarks']> & Pick<Opens, 'onClient' | 'onEntry'>;

export function Remarks({ title, note, list, onClient, onEntry }: Props) {
  const { words } = useReportsWords();
  const open = ({ entry, member = '' }: Remark) => {
    if (entry !== undefined) onEntry(entry, member);
    else onClient(member);
  };
  if (list.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="remarks">
      <div class="split">
        <h2 id="remarks">{title}</h2>
        <span class="note">{note}</span>
      </div>
      <ul class="card">
        {list.map((remark) => (
          <li key={remark.key} class="opt tall">
            <Icon name={remark.icon} />
            <span class="grow">
              <b>{remark.what}</b>
              <small>{remark.note}</small>
            </span>
            {(remark.member !== undefined || remark.entry !== undefined) && (
              <button class="btn" type="button" onClick={() => open(remark)}>
                {words.reports.open}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
