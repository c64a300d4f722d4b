// A salon that lets somebody else work: what the owner says of them, and how they send requests from a phone.
import type { ActionName, CommandOf, Reply } from '../../src/app/actions';
import { languages } from '../../src/core/language';
import { staffMarkOf } from '../../src/core/staff/staff-link';
import type { StaffRights } from '../../src/core/staff/staff-rights';
import { catalogs } from '../../src/i18n/catalog';
import type { Outcome, RunHow } from '../../src/local/standin';
import { type CarnetSheet, newKey } from './carnet-sheet';

export const allRights: StaffRights = {
  record: true,
  refund: true,
  byHand: 100,
  contacts: true,
  reports: true,
};

export function staffNamed(name: string, rights: Partial<StaffRights> = {}): CommandOf<'add-staff'> {
  return { name, address: '', rights: { ...allRights, ...rights } };
}

// Any word that nobody can guess: the sheet knows only its mark.
const WORD = 'PHONE2PHONE3PHONE4PHONE5PHO';

const markColumn = 12;

/** A phone with a link: its requests, and the number in Staff. */
export class Phone {
  readonly staff: number;
  private readonly sheet: CarnetSheet;
  private readonly word: string;
  /** The name of the Staff tab in the sheet's language. */
  private readonly tab: string;

  /** Adds a person, and gives their row the mark of a known word, as a link leaves it. */
  constructor(sheet: CarnetSheet, name: string, rights: Partial<StaffRights> = {}) {
    const { person } = sheet.answer('add-staff', staffNamed(name, rights));
    this.sheet = sheet;
    this.staff = person.number;
    this.word = `${WORD}${name}`;
    const names: readonly string[] = languages.map((language) => catalogs[language].tabs.staff);
    const tabs = sheet.standIn.workbook.tabs().map((one) => one.name);
    this.tab = tabs.find((one) => names.includes(one)) ?? '';
    sheet.standIn.person.edit(this.tab, this.row(), markColumn, staffMarkOf(this.word));
  }

  /** The row where the person stands now. */
  row(): number {
    const rows = this.sheet.standIn.workbook.tab(this.tab).values();
    return 1 + rows.findIndex(([number]) => number === this.staff);
  }

  get capability(): string {
    return `t.${this.word}`;
  }

  run<Name extends ActionName>(
    action: Name,
    command: CommandOf<Name>,
    key = newKey(),
    how: RunHow = {},
  ): Outcome {
    const request = { capability: this.capability, key, action, command };
    return this.sheet.standIn.run('api', [request], { as: 'rpc', ...how });
  }

  call<Name extends ActionName>(action: Name, command: CommandOf<Name>, key = newKey()): Reply<Name> {
    const outcome = this.run(action, command, key);
    if (outcome.status !== 'returned') throw new Error(`${action}: ${JSON.stringify(outcome)}`);
    return outcome.value as Reply<Name>;
  }
}
