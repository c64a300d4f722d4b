// The people of the salon: a link for each, what they may do, and an end to it at once.
import { EmptyList } from '../empty-list';
import './staff.css';
import { useEffect, useState } from 'preact/hooks';
import type { StaffLinked } from '../../app/staff/staff-shown';
import { BackTitle } from '../back-title';
import { Banner } from '../banner';
import { Icon } from '../icon';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { Problems } from '../settings/problems';
import { TryAgain } from '../try-again';
import { useQuery } from '../use-query';
import { Waiting } from '../waiting';
import { AddStaff } from './add-staff';
import { LinkSheet } from './link-sheet';
import { linkedOf } from './linked-staff';
import { PrintLinks } from './print-links';
import { StaffRow } from './staff-row';
import { Tried } from './tried';

export function StaffView({ onBack }: { onBack(): void }) {
  const { words, format } = useOwnerWords();
  const { staffView } = words;
  const { show } = useSession();
  const { ask, value, refusal } = useQuery('list-staff');
  const [open, setOpen] = useState(0);
  const [isAdding, setAdding] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const [linked, setLinked] = useState<StaffLinked | null>(null);

  const look = () => void ask({});
  useEffect(look, []);

  function madeLink(made: StaffLinked): void {
    setAdding(false);
    setLinked(made);
    look();
  }

  const persons = value?.persons ?? [];
  return (
    <>
      <main>
        <BackTitle title={staffView.title} onBack={onBack} />
        <p class="note">{staffView.what}</p>
        {refusal !== null && <TryAgain refusal={refusal} onRetry={look} />}
        {value === null && refusal === null && <Waiting rows={3} />}
        {value !== null && !value.hasAddress && <Banner tone="warn">{staffView.noAddress}</Banner>}
        {value !== null && <Problems problems={value.problems} />}
        {value !== null && <Tried staff={value} />}
        {persons.every(({ access }) => access === 'free') && value !== null && (
          <EmptyList icon="phone" {...words.emptyLists.staff} />
        )}
        {persons.length > 0 && (
          <section class="card" aria-label={staffView.list(persons.length, format.number(persons.length))}>
            {persons.map((person) => (
              <StaffRow
                key={person.number}
                person={person}
                isSelf={person.number === value?.self}
                open={person.number === open}
                onToggle={() => setOpen(person.number === open ? 0 : person.number)}
                onChanged={(text) => {
                  show({ text });
                  look();
                }}
                onLinked={madeLink}
              />
            ))}
          </section>
        )}
        <p class="note">{staffView.lost}</p>
        <p class="note">{staffView.editors}</p>
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="button" onClick={() => setAdding(true)}>
            {staffView.add}
          </button>
          {value?.hasAddress === true && linkedOf(value).length > 0 && (
            <button id="print-links" class="btn" type="button" onClick={() => setPrinting(true)}>
              <Icon name="print" />
              {staffView.printAll}
            </button>
          )}
        </div>
      </footer>
      {isAdding && <AddStaff onClose={() => setAdding(false)} onAdded={madeLink} />}
      {isPrinting && value !== null && (
        <PrintLinks
          staff={value}
          onClose={() => {
            setPrinting(false);
            look();
          }}
        />
      )}
      {linked !== null && <LinkSheet linked={linked} onClose={() => setLinked(null)} />}
    </>
  );
}
