// The requests of one form, without a page: what is sent and under which key, whatever happens to the answers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../src/app/actions';
import { type Outcome, senderOf, type Wire } from '../../../src/ui/sender';
import { holdsInTime } from '../../seeded';

type Command = CommandOf<'add-client'>;
type Way = 'answered' | 'lost-before' | 'lost-after' | 'busy';

/** A server that carries out each key's command once, delays late requests, and loses answers on demand. */
function salon() {
  const done = new Map<string, string>();
  const ways: Way[] = [];
  const asked: { readonly action: string; readonly key: string }[] = [];
  let keys = 0;

  function carryOut(key: string, command: unknown): object {
    const text = JSON.stringify(command);
    const first = done.get(key);
    if (first !== undefined && first !== text) return { ok: false, refusal: { code: 'key-reused' } };
    done.set(key, text);
    return { ok: true, value: JSON.parse(text) };
  }

  const wire: Wire = {
    newKey: () => `key ${keys++}`,
    async ask(action, command, key) {
      asked.push({ action, key });
      const way = ways.shift() ?? 'answered';
      if (way === 'busy') return { ok: false, refusal: { code: 'busy' } };
      if (way === 'lost-before') return { ok: false, refusal: { code: 'offline' } };
      const reply =
        action === 'find-command'
          ? { ok: true, value: { became: done.has((command as { key: string }).key) ? 'client' : 'nothing' } }
          : carryOut(key, command);
      return (way === 'lost-after' ? { ok: false, refusal: { code: 'offline' } } : reply) as never;
    },
  };
  return { wire, done, ways, asked };
}

const named = (name: string): Command => ({
  name,
  phone: '',
  email: '',
  loyaltyCard: '',
  code: '',
  birthday: '',
  note: '',
  consent: null,
});

describe('a form’s requests', () => {
  it('keep one key until something is recorded under it, then get another', async () => {
    const { wire, ways, asked } = salon();
    const send = senderOf('add-client', wire);
    ways.push('busy', 'busy');
    await send(named('A'));
    await send(named('B'));
    await send(named('C'));
    await send(named('D'));
    const [a, b, c, d] = asked.map(({ key }) => key);
    expect([b, c]).toEqual([a, a]);
    expect(d).not.toBe(a);
  });

  it('are repeated unchanged without a question', async () => {
    const { wire, ways, asked, done } = salon();
    const send = senderOf('add-client', wire);
    ways.push('lost-after');
    expect(await send(named('A'))).toMatchObject({ at: 'unknown' });
    expect(await send(named('A'))).toEqual({ at: 'done', value: named('A') });
    expect(asked.map(({ action }) => action)).toEqual(['add-client', 'add-client']);
    expect(done.size).toBe(1);
  });

  it('are not refused while an earlier one may be what keeps the ledger busy', async () => {
    const { wire, ways } = salon();
    const send = senderOf('add-client', wire);
    ways.push('busy', 'lost-after', 'busy');
    expect(await send(named('A'))).toMatchObject({ at: 'refused', refusal: { code: 'busy' } });
    expect(await send(named('A'))).toMatchObject({ at: 'unknown', refusal: { code: 'offline' } });
    expect(await send(named('A'))).toMatchObject({ at: 'unknown', refusal: { code: 'busy' } });
    expect(await send(named('A'))).toEqual({ at: 'done', value: named('A') });
  });

  it('find out the outcome of the first before another is sent', async () => {
    const { wire, ways, done } = salon();
    const send = senderOf('add-client', wire);
    ways.push('lost-after');
    await send(named('A'));
    expect(await send(named('B'))).toEqual({ at: 'recorded', value: named('A'), command: named('A') });
    expect([...done.values()]).toEqual([JSON.stringify(named('A'))]);
    // Once told, the person may send it all the same.
    expect(await send(named('B'))).toEqual({ at: 'done', value: named('B') });
  });

  it('wait while that outcome is unknown', async () => {
    const { wire, ways, asked } = salon();
    const send = senderOf('add-client', wire);
    ways.push('lost-after', 'lost-before');
    await send(named('A'));
    expect(await send(named('B'))).toMatchObject({ at: 'unknown', refusal: { code: 'offline' } });
    expect(asked.map(({ action }) => action)).toEqual(['add-client', 'find-command']);
  });

  it('that arrive late find their key taken by the request sent instead', async () => {
    const { wire, ways, asked, done } = salon();
    const send = senderOf('add-client', wire);
    ways.push('lost-before');
    await send(named('A'));
    expect(await send(named('B'))).toMatchObject({ at: 'done' });
    const [late] = asked;
    expect(await wire.ask('add-client', named('A'), late?.key ?? '')).toMatchObject({
      ok: false,
      refusal: { code: 'key-reused' },
    });
    expect(done.size).toBe(1);
  });

  const way = fc.constantFrom<Way>('answered', 'lost-before', 'lost-after', 'busy');
  const presses = fc.array(fc.record({ name: fc.constantFrom('A', 'B', 'C'), ways: fc.array(way) }), {
    minLength: 1,
    maxLength: 8,
  });

  holdsInTime(
    'never do two things that their person was not told of, whatever is lost and whatever is changed',
    fc.asyncProperty(presses, async (pressed) => {
      const { wire, ways, done } = salon();
      const send = senderOf('add-client', wire);
      let told = 0;
      for (const press of pressed) {
        ways.splice(0, ways.length, ...press.ways);
        const outcome: Outcome<'add-client'> = await send(named(press.name));
        if (outcome.at === 'done') expect(outcome.value.name).toBe(press.name);
        if (outcome.at === 'recorded') expect(outcome.value.name).not.toBe(press.name);
        if ('value' in outcome) told += 1;
        expect(done.size).toBeLessThanOrEqual(told + 1);
      }
    }),
    2000,
  );
});
