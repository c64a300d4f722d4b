// Requests that no page sends, at random: each is refused with the code that its sender and its form call for, nothing
// is thrown, and nothing is changed.
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { type ActionName, actions } from '../../src/app/actions';
import { noRights } from '../../src/core/staff/staff-rights';
import { Dice } from '../simulation/dice';
import { ofClients } from './carnet-sheet';
import { asked, SalonWithPages } from './salon-with-pages';
import { Phone } from './staff-hands';
import { whatStays } from './what-stays';

const SEED = 20261127;
const REQUESTS = 20_000;
/** The state is looked at after so many: a change is then found among them by running the seed again. */
const AT_ONCE = 500;

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Sender = { readonly capability: string; readonly may: (action: ActionName) => boolean };

const names = Object.keys(actions) as ActionName[];
/** Names that commands have, and names that every object has. */
const FIELDS = [
  ...['id', 'row', 'member', 'lines', 'amount', 'first', 'seen', 'seq', 'batch', 'note', 'version', 'client'],
  ...['__proto__', 'constructor', 'toString', 'length', '', '0', 'then'],
];
const TEXTS = [
  ...['', '=1+1', '@cmd', '-1', '＝SUM(A1)', '<script>', '\u0000', '\ud800', '.*', 'DAV*01', '2026-02-30'],
  ...['A2222222', 'a'.repeat(32), 'x'.repeat(60_000), '{"$":1}', 'null', '\u202e', '9'.repeat(400)],
];
const NUMBERS = [0, -1, 1, 2, 0.5, -0, 1e21, 2 ** 53, -(2 ** 53), 1e308, 5e-324, 4_294_967_296];

function anyValue(dice: Dice, depth = 0): Json {
  const kind = dice.between(0, depth > 3 ? 4 : 7);
  if (kind < 2) return dice.pick(TEXTS);
  if (kind === 2) return dice.pick(NUMBERS);
  if (kind === 3) return dice.chance(0.5);
  if (kind === 4) return null;
  const size = dice.between(0, 4);
  if (kind === 5) return Array.from({ length: size }, () => anyValue(dice, depth + 1));
  const fields: [string, Json][] = Array.from({ length: size }, () => [
    dice.pick(FIELDS),
    anyValue(dice, depth + 1),
  ]);
  // As JSON.parse does: `__proto__` is a field like any other.
  return JSON.parse(`{${fields.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)}}`);
}

/** A command that the action does not take: most are, and the others are drawn again. */
function wrongCommand(dice: Dice, action: ActionName): Json {
  for (;;) {
    const command = anyValue(dice);
    if (!v.safeParse(actions[action].command, command).success) return command;
  }
}

type Drawn = { readonly request: unknown; readonly code: string };

function drawn(dice: Dice, senders: readonly Sender[]): Drawn {
  const { capability, may } = dice.pick(senders);
  const action = dice.pick(names);
  const good = { capability, key: dice.key(), action, command: wrongCommand(dice, action) };
  const what = dice.between(0, 9);
  if (what === 0) return { request: anyValue(dice), code: 'command-malformed' };
  if (what === 1)
    return { request: { ...good, key: dice.pick(TEXTS.slice(0, 11)) }, code: 'command-malformed' };
  if (what === 2) {
    const other = dice.pick([...TEXTS.filter((text) => text.length <= 40), ...FIELDS]);
    return {
      request: { ...good, action: other },
      code: capability === 'none' ? 'capability-expired' : 'forbidden',
    };
  }
  if (what === 3) {
    const other = dice.pick(TEXTS.filter((text) => text.length <= 100));
    return { request: { ...good, capability: other }, code: 'capability-expired' };
  }
  if (capability === 'none') return { request: good, code: 'capability-expired' };
  return { request: good, code: may(action) ? 'command-malformed' : 'forbidden' };
}

it(`${REQUESTS} requests that no page sends are refused, and change nothing (seed ${SEED})`, () => {
  const salon = new SalonWithPages();
  const { sheet } = salon;
  const isOfClients = (action: ActionName) => ofClients.includes(action);
  const look = new Phone(sheet, 'Inès', noRights);
  const senders: readonly Sender[] = [
    { capability: 'none', may: () => false },
    { capability: salon.page('Julie').link, may: isOfClients },
    { capability: sheet.owner, may: (action) => !isOfClients(action) },
    { capability: look.capability, may: (action) => mayLook(action) },
  ];
  for (const { capability } of senders)
    asked(sheet, { capability, key: 'a'.repeat(32), action: 'open', command: null });
  const state = () => whatStays(sheet);
  const before = state();
  const dice = new Dice(SEED);
  const wrong: unknown[] = [];
  for (let i = 0; i < REQUESTS; i++) {
    const { request, code } = drawn(dice, senders);
    const outcome = asked(sheet, request);
    const reply = outcome.status === 'returned' ? (outcome.value as { refusal?: { code: string } }) : null;
    if (reply?.refusal?.code !== code && wrong.length < 3)
      wrong.push({
        number: i,
        code,
        request: JSON.stringify(request)?.slice(0, 300),
        outcome: reply ?? outcome,
      });
    if (i % AT_ONCE === 0) expect(state() === before, `up to request ${i}`).toBe(true);
  }
  expect(wrong).toEqual([]);
  expect(state() === before).toBe(true);
});

/** Whether staff without any right may ask. */
function mayLook(action: ActionName): boolean {
  const { roles, ...rest } = actions[action];
  return (roles as readonly string[]).includes('staff') && (rest as { needs?: unknown }).needs === undefined;
}
