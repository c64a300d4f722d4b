// The row that leads to the bookings: what waits today, and what has to be looked at.
import { useEffect } from 'preact/hooks';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { useQuery } from '../use-query';
import { MoreRow } from './more-row';

export function BookingsRow({ onPress }: { onPress(): void }) {
  const { words, format } = useOwnerWords();
  const { more } = words;
  const { ruleset, today } = useSession().opened;
  const { ask, value } = useQuery('list-bookings');
  // Nobody who does not use bookings waits for their list.
  useEffect(() => {
    if (ruleset.bookingsOn) void ask({ day: today });
  }, [ask, ruleset.bookingsOn, today]);
  const waiting = value?.bookings.filter(({ standing }) => standing === 'waiting').length ?? 0;
  const toLookAt = value?.toLookAt ?? 0;
  return (
    <MoreRow
      icon="cal"
      id="more-bookings"
      what={value === null ? more.bookingsWhat : more.bookingsToday(waiting, format.number(waiting))}
      badge={toLookAt === 0 ? '' : more.toCheck(toLookAt, format.number(toLookAt))}
      onPress={onPress}
    >
      {more.bookings}
    </MoreRow>
  );
}
