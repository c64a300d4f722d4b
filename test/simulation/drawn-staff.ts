// Random commands about the people of the salon.
import type { CommandOf } from '../../src/app/actions';
import type { Dice } from './dice';
import { capabilityOf } from './phones';
import { type Drawn, type Known, writesNoKey } from './scene';

const NAMES = ['Inès', 'Joke', 'Marc', 'Lien', 'Åsa'];

// More than there are: numbers of rows that somebody has deleted are asked for too.
const MOST = 7;

function details(dice: Dice): CommandOf<'add-staff'> {
  const half = () => dice.chance(0.5);
  const rights = { record: half(), refund: half(), contacts: half(), reports: half() };
  return { name: dice.pick(NAMES), address: '', rights: { ...rights, byHand: dice.between(0, 200) } };
}

function handedOut(known: Known, link: string | null): void {
  const capability = capabilityOf(link);
  if (capability !== null && !known.phones.includes(capability)) known.phones.push(capability);
}

export const addStaff: Drawn<'add-staff'> = {
  weight: 1,
  draw: ({ dice }) => details(dice),
  refusals: ['staff-name-taken'],
  learn: (known, _command, { link }) => handedOut(known, link),
  differs: writesNoKey,
};

export const changeStaff: Drawn<'change-staff'> = {
  weight: 1,
  draw: ({ dice }) => ({
    staff: dice.between(1, MOST),
    ...details(dice),
    access: dice.chance(0.7) ? 'on' : 'off',
  }),
  refusals: ['staff-unknown', 'staff-name-taken', 'staff-address-own'],
  differs: writesNoKey,
};

export const linkStaff: Drawn<'link-staff'> = {
  weight: 1,
  draw: ({ dice }) => ({ staff: dice.between(1, MOST) }),
  refusals: ['staff-unknown', 'staff-off'],
  learn: (known, _command, { link }) => handedOut(known, link),
  differs: writesNoKey,
};
