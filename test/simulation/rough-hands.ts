// What people type into Clients besides: points, and clients whom Carnet does not know yet.
import type { Person, Workbook } from '../../src/local/standin';
import { CopiedByHand } from './copied-by-hand';
import type { Dice } from './dice';
import { columnsOf, isThere, tabOf } from './sheet-view';
import { countTried, type Tally } from './tally';

export class RoughHands {
  private typed = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly person: Person,
    private readonly dice: Dice,
  ) {}

  /** Performs a random act and describes it. */
  act(tally: Tally): string {
    if (!isThere(this.workbook, 'clients')) return 'finds no clients';
    const act = this.dice.weighted({ pastePoints: 2, typeClient: 3, forgetCache: 1, renameSheet: 1 });
    const text = this[act]();
    countTried(tally, 'by hand in clients', act);
    return text;
  }

  private pastePoints(): string {
    const row = new CopiedByHand(this.workbook, this.person, this.dice).someRow('clients');
    if (row === null) return 'finds no client';
    const column = columnsOf(this.workbook, 'clients').get('points') ?? 1;
    this.person.paste(tabOf(this.workbook, 'clients').name, row, column, [['7']]);
    return `types over the points of row ${row}`;
  }

  private typeClient(): string {
    const { name, lastRow } = tabOf(this.workbook, 'clients');
    this.typed += 1;
    const column = columnsOf(this.workbook, 'clients').get('name') ?? 1;
    this.person.edit(name, lastRow + 1, column, `Typed ${this.typed}`);
    return `adds a client by hand in row ${lastRow + 1}`;
  }

  private forgetCache(): string {
    this.person.forgetCache();
    return 'leaves the sheet alone while the cache expires';
  }

  private renameSheet(): string {
    this.person.renameWorkbook(`Our salon ${this.dice.between(1, 9)}`);
    return 'gives the whole sheet another name';
  }
}
