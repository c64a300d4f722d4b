// What people do in a season: fill in forms in the sheet and on phones, close a year, and work in the cells by hand.
import type { ActionName, AnswerOf, Reply } from '../../src/app/actions';
import { drawn, weights } from './drawn';
import { drawFault, sayFault } from './drawn-faults';
import { isForPhones } from './phones';
import type { Scene } from './scene';
import { calm, type Trouble } from './season-state';
import { SentRequests } from './sent-requests';
import { isThere } from './sheet-view';
import { countTried } from './tally';

/** Closing a year takes about so many calls. */
const LAST_OF_CLOSING = 60;

/** A phone that the next request comes from. */
type AtWork = {
  readonly link: string;
  /** The link whose page asks what the form needs; '' for the sheet's. */
  readonly asks: string;
  /** The owner, who may end the link. */
  readonly meanwhile: Trouble['meanwhile'];
};

/** Draws what is asked from what people see: the sheet, a phone, or the page of a client. */
export abstract class PeopleAtWork extends SentRequests {
  protected command(trouble: Trouble, depth: number): void {
    const action = this.dice.weighted(weights);
    const phone = isForPhones(action) ? this.phone(depth) : null;
    const command = drawn[action].draw(this.scene(phone?.asks ?? ''));
    if (command === null) return;
    const sent = this.note(action, command, phone?.link);
    this.send(sent, { ...trouble, meanwhile: [...trouble.meanwhile, ...(phone?.meanwhile ?? [])] }, depth);
  }

  /** Now and then a year is closed, often only in part, and somebody works in the archive. */
  protected closes(): boolean {
    let closed = false;
    this.parts.perhaps('closing', 0.05, () => {
      const command = drawn['close-year'].draw(this.scene());
      if (command === null) return;
      closed = true;
      const faults = this.dice.chance(0.6)
        ? [{ ...drawFault(this.dice), at: this.dice.between(1, LAST_OF_CLOSING) }]
        : [];
      this.send(this.note('close-year', command), { ...calm, faults }, 0);
      if (isThere(this.sheet.standIn.workbook, 'archive')) this.inArchive('after closing');
    });
    return closed;
  }

  /** A phone that somebody works with, which may open its page first; null if what comes next comes from the sheet. */
  protected phone(depth: number): AtWork | null {
    let phone: AtWork | null = null;
    this.parts.perhaps('phone', 0.4, () => {
      const link = this.phones.some();
      if (link === null) return;
      // Forms are filled in there too, unless it is the first request of the day that is to be disturbed.
      phone = { link, asks: this.dice.chance(0.4) ? link : '', meanwhile: this.ending(link) };
      if (depth === 0 && this.dice.chance(0.1)) this.visit(link);
    });
    return phone;
  }

  /** Now and then the owner ends the link while it is used. */
  protected ending(link: string): Trouble['meanwhile'] {
    if (!this.dice.chance(0.15)) return [];
    const act = this.parts.later(() => {
      this.script.push(`  meanwhile, the owner ${this.phones.end(link)}`);
      countTried(this.tally, 'at once', 'a link ends while it is used');
    });
    return [{ at: this.phones.endsAt(), act }];
  }

  protected visit(link: string): void {
    const faults = this.dice.chance(0.4) ? [drawFault(this.dice)] : [];
    countTried(this.tally, 'from phones', 'the page is opened');
    for (const { act } of faults) countTried(this.tally, 'faults', act);
    this.script.push(`a phone opens its page${faults.map((fault) => `, ${sayFault(fault)}`).join('')}`);
    for (const text of this.phones.visit(link, faults)) this.fail(text);
    if (faults.length > 0) this.isSettled = false;
  }

  protected scene(phone = ''): Scene {
    return {
      dice: this.dice,
      known: this.known,
      ask: (action, query) => {
        const key = this.dice.key();
        if (phone === '') return answerIn(this.sheet.call(action, query, key));
        const outcome = this.phones.run(phone, action, query, key);
        return outcome.status === 'returned' ? answerIn(outcome.value as Reply<typeof action>) : null;
      },
      page: () => this.opened(),
      code: (client) => {
        const reply = this.sheet.call('show-code', client, this.dice.key());
        return reply.ok ? reply.value.code : undefined;
      },
    };
  }

  /** Opens a client's page, unless the client has no link, or Carnet cannot tell just now. */
  protected opened(): { readonly id: string; readonly row: number } | null {
    if (this.known.clients.length === 0) return null;
    const { id, row } = this.dice.pick(this.known.clients);
    try {
      this.sheet.openPage({ id, row });
    } catch {
      return null;
    }
    return { id, row };
  }

  protected handsOn(when: string): void {
    // People have nothing to sort or to type into in a tab that is gone.
    if (this.broken.startsWith('the tab')) return;
    let isInArchive = false;
    if (isThere(this.sheet.standIn.workbook, 'archive'))
      this.parts.perhaps('archive', 0.3, () => {
        isInArchive = true;
        this.inArchive(when);
      });
    if (isInArchive) return;
    const text = this.dice.chance(0.3) ? this.rough.act(this.tally) : this.hands.act(this.tally).text;
    this.isSettled = false;
    this.script.push(`${when}, a person ${text}`);
  }

  protected inArchive(when: string): void {
    const { text } = this.hands.act(this.tally, 'archive');
    this.isSettled = false;
    this.script.push(`${when}, a person ${text}`);
  }
}

function answerIn<Name extends ActionName>(reply: Reply<Name>): AnswerOf<Name> | null {
  return reply.ok ? reply.value : null;
}
