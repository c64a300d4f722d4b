// Sends the requests of a season, from the sheet, another account or a phone, and insists on an answer.
import type { CommandOf, WritingName } from '../../src/app/actions';
import { commandKey } from '../../src/core/decide/command-key';
import type { RunHow } from '../../src/local/standin';
import { ofClients } from '../google/carnet-sheet';
import { KEYED, type Sent } from './asked-for';
import { sayFault } from './drawn-faults';
import { JudgedAnswers, replyOf } from './judged-answers';
import { calm, HOUR, NOON, type Trouble } from './season-state';
import { count, countTried } from './tally';
import { rowsOfOthers } from './whole-account';

const ATTEMPTS = 2;
const WRONG_CLOCKS = 0.2;
const FURTHEST_HOURS = 40;

/** Sends requests, again too, while calls fail and others come between. */
export abstract class SentRequests extends JudgedAnswers {
  protected note<Name extends WritingName>(action: Name, command: CommandOf<Name>, phone = ''): Sent {
    let now = NOON + this.hours * HOUR;
    // The clock of a page may be wrong by the time zone or by the date.
    this.parts.perhaps('clock', WRONG_CLOCKS, () => {
      countTried(this.tally, 'time', 'the clock of a page is wrong');
      now += this.dice.between(-FURTHEST_HOURS, FURTHEST_HOURS) * HOUR;
    });
    // Half of the keys include their time of creation, as those of the forms do.
    const key = this.dice.chance(0.5) ? commandKey(now, this.dice.key().slice(0, 20)) : this.dice.key();
    const link = ofClients.includes(action) ? this.sheet.link : '';
    const sent: Sent = { key, action, command, link, phone, by: [], standing: 'open', answer: null };
    this.sent.push(sent);
    return sent;
  }

  protected send(sent: Sent, trouble: Trouble, depth: number): void {
    const { workbook } = this.sheet.standIn;
    const others =
      this.isSettled && depth === 0 && trouble.meanwhile.length === 0 && KEYED.includes(sent.action);
    const before = others ? rowsOfOthers(workbook) : null;
    const at = this.script.push('') - 1;
    const left = [...trouble.meanwhile];
    // Half of what comes meanwhile comes from somebody else.
    const from = this.dice.chance(depth > 0 ? 0.5 : 0.1) ? this.partner : this.sheet;
    from.link = sent.link;
    const phone = sent.phone;
    const holder = phone === '' ? null : this.phones.holder(phone);
    sent.by.push(phone === '' ? 0 : (holder?.staff ?? 0));
    const how: RunHow = {
      faults: trouble.faults,
      before: (call) => {
        for (const each of left.filter((one) => one.at === call.n)) {
          left.splice(left.indexOf(each), 1);
          each.act();
        }
      },
      // What clients ask comes from the web app too.
      ...(sent.link === '' ? {} : { as: 'web-rpc' }),
    };
    const outcome =
      phone === ''
        ? from.run(sent.action, sent.command as never, sent.key, how)
        : this.phones.run(phone, sent.action, sent.command as never, sent.key, how);
    const reply = replyOf(outcome);
    const failing = trouble.faults.map((fault) => `, ${sayFault(fault)}`).join('');
    const answer = reply.ok ? 'ok' : JSON.stringify(reply.refusal).slice(0, 200);
    const whose = phone === '' ? '' : `a phone's `;
    this.script[at] =
      `${'  '.repeat(depth)}${whose}${sent.action} ${sent.key.slice(-6)} ${JSON.stringify(sent.command)}${failing} → ${answer}`;
    const isAlone = left.length === trouble.meanwhile.length;
    const isCalm = trouble.faults.length === 0 && isAlone;
    const met = { outcome, isCalm, depth, isAlone, holder };
    if (phone !== '') this.judgePhone(sent, met);
    this.judge(sent, met);
    this.countSent(sent, trouble, met);
    if (reply.ok && before !== null) {
      count(this.tally.held, 'rows of other clients and cards are the same (12)');
      for (const text of before.changed(workbook)) this.fail(text);
    }
    if (outcome.status === 'returned') for (const text of this.journal.changed(this.tally)) this.fail(text);
    if (sent.standing === 'open' && depth === 0 && this.wrong.length === 0)
      this.parts.perhaps('again', 0.4, () => this.send(sent, this.trouble(0.4), 0));
  }

  /** What may go wrong while a request is answered. */
  protected abstract trouble(share: number): Trouble;

  protected insist(sent: Sent): void {
    count(this.tally.held, 'open requests have an answer after two attempts (14)');
    for (let attempt = 1; attempt <= ATTEMPTS && sent.standing === 'open'; attempt++)
      this.send(sent, calm, 0);
    if (sent.standing === 'open')
      this.fail(`${sent.action} ${sent.key} has no answer after ${ATTEMPTS} attempts`);
  }

  protected refresh(): void {
    this.send(this.note('list-clients', { first: 2 }), calm, 0);
  }
}
