// A list of the clients that was read a while ago is brought up to date by what is new, and every answer hints at it.
import { describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../src/app/actions';
import type { StampsOfAnswer } from '../../src/app/clients/clients-stamp';
import { newKey, searching } from './carnet-sheet';
import { FullSalon } from './full-salon';
import { addMany, broughtClient, takingClients } from './many-clients';
import { contact } from './salon';

function listOf({ sheet }: FullSalon) {
  return sheet.answer('list-clients', { first: 2 });
}

type News = Extract<AnswerOf<'refresh-clients'>, { isWhole: false }>;

function news({ sheet }: FullSalon, stamp: News['stamp']): News {
  const answer = sheet.answer('refresh-clients', stamp);
  if (answer.isWhole) throw new Error('all are to be read again');
  return answer;
}

const names = ({ clients }: Pick<News, 'clients'>) => clients.map(({ name }) => name);

describe('a list that was read a while ago', () => {
  it('misses nothing as long as nothing happens', () => {
    const salon = new FullSalon();
    const { stamp } = listOf(salon);
    expect(news(salon, stamp)).toEqual({ isWhole: false, clients: [], aliases: [], gone: [], stamp });
  });

  it('gets the clients added since, with and without entries, and those who were changed', () => {
    const salon = new FullSalon();
    const { stamp, clients } = listOf(salon);
    const { id = '' } = clients.find(({ name }) => name === 'Julie') ?? {};
    salon.sheet.answer('add-client', contact('Nora', '0470 12 34 56'));
    salon.sheet.answer('edit-client', { id, changes: [{ field: 'note', from: '', to: 'window seat' }] });
    const found = news(salon, stamp);
    expect(names(found).sort()).toEqual(['Julie', 'Nora']);
    expect(found.clients.find(({ name }) => name === 'Julie')).toMatchObject({ note: 'window seat' });
    expect(news(salon, found.stamp).clients).toEqual([]);
  });

  it('gets what a file has filled in', () => {
    const salon = new FullSalon();
    const { stamp, clients } = listOf(salon);
    const { id = '' } = clients.find(({ name }) => name === 'Julie') ?? {};
    const brought = [broughtClient(id, { email: 'julie@example.com' })];
    salon.sheet.answer('take-clients', { ...takingClients, clients: brought });
    expect(news(salon, stamp).clients).toMatchObject([{ id, email: 'julie@example.com' }]);
  });

  it('gets the points that were moved elsewhere', () => {
    const salon = new FullSalon();
    salon.sell('Amélie', ['CUT']);
    const { stamp } = listOf(salon);
    salon.sell('Julie', ['2 CUT']);
    const { clients } = news(salon, stamp);
    expect(clients).toMatchObject([{ name: 'Julie', version: 1, standing: { balance: 10 } }]);
  });

  it('is to be read anew where somebody has typed a client below it, who gets a number then', () => {
    const salon = new FullSalon();
    const { stamp } = listOf(salon);
    salon.sheet.standIn.person.edit('Clients', 4, 1, 'Typed');
    expect(salon.sheet.answer('refresh-clients', stamp)).toEqual({ isWhole: true });
    const anew = listOf(salon);
    expect(names(anew)).toContain('Typed');
    expect(news(salon, anew.stamp).isWhole).toBe(false);
  });

  it('is to be read anew after more than is kept, and by whoever comes from before a restored version', () => {
    const salon = new FullSalon();
    const { stamp } = listOf(salon);
    expect(salon.sheet.answer('refresh-clients', { ...stamp, seq: stamp.seq + 5 })).toEqual({
      isWhole: true,
    });
    for (let n = 0; n < 60; n++) salon.sheet.answer('add-client', contact(`Client ${n}`));
    expect(salon.sheet.answer('refresh-clients', stamp)).toEqual({ isWhole: true });
  });

  it('tells of a client whose row is gone', () => {
    const salon = new FullSalon();
    const { id } = salon.sheet.answer('add-client', contact('Nora'));
    const { stamp } = listOf(salon);
    salon.sheet.answer('edit-client', { id, changes: [{ field: 'note', from: '', to: 'x' }] });
    salon.sheet.answer('add-client', contact('Zoé'));
    salon.sheet.standIn.person.deleteRows('Clients', 4);
    expect(salon.sheet.answer('refresh-clients', { ...stamp, row: 3 })).toMatchObject({ gone: [id] });
  });
});

describe('every answer', () => {
  const stampsOf = (salon: FullSalon, action: never, command: never): StampsOfAnswer =>
    (salon.sheet.call(action, command) as never as { clients: StampsOfAnswer }).clients;

  it('says up to where a list was complete before it and is now', () => {
    const salon = new FullSalon();
    const { stamp } = listOf(salon);
    const { seq, count } = stamp;
    const open = stampsOf(salon, 'open' as never, {} as never);
    expect(open).toEqual({ before: { seq, count }, after: { seq, count } });
    const added = stampsOf(salon, 'add-client' as never, contact('Nora') as never);
    expect(added).toEqual({ before: { seq, count }, after: { seq, count: count + 1 } });
    const { record } = salon.quote('Julie', ['CUT']);
    const sold = stampsOf(salon, 'record-invoice' as never, record as never);
    expect(sold.before).toEqual(added.after);
    expect(sold.after).toEqual({ seq: seq + 1, count: count + 1 });
  });

  it('of a command that waited for another one counts that one as before it', () => {
    const salon = new FullSalon();
    const { stamp } = listOf(salon);
    const { record } = salon.quote('Julie', ['CUT']);
    let isDone = false;
    const outcome = salon.sheet.run('record-invoice', record as never, newKey(), {
      before: ({ kind }) => {
        if (kind !== 'lock' || isDone) return;
        isDone = true;
        salon.sheet.answer('add-client', contact('Nora'));
      },
    });
    expect(outcome).toMatchObject({ value: { clients: { before: { count: stamp.count + 1 } } } });
  });
});

describe('with twenty thousand clients', () => {
  it.each([1000, 20_000])('%i: one who is new costs few calls, and not a reading of all', (count) => {
    const salon = new FullSalon({}, {}, searching());
    addMany(salon.sheet, count);
    const [first] = [salon.sheet.answer('list-clients', { first: 2 })];
    salon.sheet.answer('add-client', contact('Nora'));
    const { meter, ...outcome } = salon.sheet.run('refresh-clients', first.stamp);
    expect(outcome).toMatchObject({ value: { ok: true, value: { isWhole: false, gone: [] } } });
    expect(meter.calls.length, meter.calls.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(6);
    expect(meter.calls.reduce((sum, { cells }) => sum + cells, 0)).toBeLessThan(100);
  });
});
