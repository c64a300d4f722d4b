import { expect, test } from 'vitest';
import { sentInMonth } from '../../src/app/messages/sent-in-month';
import type { OutboxSeen } from '../../src/app/ports/outbox';
import { type Mark, newMark } from '../../src/core/messages/message';

function row(number: number, keys: readonly string[], mark: Partial<Mark> | null): OutboxSeen {
  return {
    row: number + 1,
    number,
    member: '22222222',
    mark: mark === null ? null : { ...newMark(number), ...mark },
    keys,
    made: '',
    isShown: true,
  };
}

const sent = (at: string) => ({ state: 'sent', at }) as const;

test('messages that went out in a month are counted by what they told, and no others', () => {
  const rows = [
    row(1, ['12 earned 0a1b2c3d4e5f'], sent('2026-11-02T10:00')),
    row(2, ['13 earned 0a1b2c3d4e5f', '13 milestone 0a1b2c3d4e5f'], sent('2026-11-30T23:59')),
    row(3, ['birthday 2026-11-05 22222222'], sent('2026-11-05T09:00')),
    row(4, ['asked 00ff00ff'], sent('2026-11-05T09:00')),
    row(5, ['14 earned 0a1b2c3d4e5f'], sent('2026-10-31T10:00')),
    row(6, ['15 earned 0a1b2c3d4e5f'], { state: 'notSent', at: '2026-11-05T09:00' }),
    row(7, ['16 earned 0a1b2c3d4e5f'], null),
  ];
  expect(sentInMonth(rows, '2026-11')).toEqual({ earned: 2, milestone: 1, birthday: 1 });
});
