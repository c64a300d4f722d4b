// What somebody may have tried to guess: codes of gift cards, and links.
import type { StaffList } from '../../app/staff/list-staff';
import { Banner } from '../banner';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';

/** Fewer are misread cards, or links that clients have kept. */
const LEAST_CODES = 10;
const LEAST_LINKS = 30;

export function Tried({ staff: { tried, strayed } }: { readonly staff: StaffList }) {
  const { words, format } = useOwnerWords();
  const { today } = useSession().opened;
  const { staffView } = words;
  const many = tried.filter(({ codes }) => codes >= LEAST_CODES);
  return (
    <>
      {many.map(({ name, codes, since }) => (
        <Banner key={name} tone="warn">
          {staffView.triedCodes(name, format.number(codes), format.dayNear(since, today))}
        </Banner>
      ))}
      {strayed >= LEAST_LINKS && <Banner tone="warn">{staffView.strayed(format.number(strayed))}</Banner>}
    </>
  );
}
