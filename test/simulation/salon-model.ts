// The knowledge of a simulated salon's staff: their requests, the answers, and the state shown at the till.
import type { ActionName } from '../../src/app/actions';
import type { Line, ModelRuleset } from './points-by-hand';

export type TillLine = Line & {
  readonly item: string;
  readonly name: string;
  readonly category: string;
  readonly discount: number;
};

export type Receipt = {
  readonly receipt: string;
  readonly code: string;
  readonly lines: readonly TillLine[];
};

/** The content of a request that the ledger must remember. */
export type About =
  | { readonly kind: 'invoice'; readonly member: string; readonly lines: readonly TillLine[] }
  | { readonly kind: 'void'; readonly member: string; readonly of: number }
  | { readonly kind: 'client'; readonly name: string; readonly code: string }
  | { readonly kind: 'receipts'; readonly receipts: readonly Receipt[] }
  | { readonly kind: 'settings'; readonly ruleset: ModelRuleset }
  /** Another request under an acknowledged key. */
  | { readonly kind: 'reuse' }
  | { readonly kind: 'other' };

export type Answer = { readonly seq: number; readonly points: number; readonly balance: number | null };

export type Sent = {
  readonly key: string;
  readonly action: ActionName;
  readonly command: object;
  readonly about: About;
  /** Refused: a refusal that wrote nothing; never acknowledged. */
  standing: 'open' | 'acknowledged' | 'refused';
  answer: Answer | null;
  /** The link of the phone that it comes from; '' for the sheet. */
  phone: string;
  /** How often it was sent. */
  tries: number;
};

/** A client as last seen at the till. */
export type View = { readonly id: string; row: number; version: number; balance: number };

export class SalonModel {
  readonly sent: Sent[] = [];
  readonly views = new Map<string, View>();
  /** Receipts of acknowledged portions, by number. */
  readonly taken = new Map<string, Receipt>();
  /** Receipts of all portions ever sent. */
  readonly receipts: Receipt[] = [];
  /** Codes of clients in another till, with the numbers of clients added with a code. */
  readonly codes = new Map<string, string>();
  ruleset: ModelRuleset = { earning: true, overdraw: 'negative', programs: [] };
  rulesetHash = '';
  /** False while a change of the settings may have been written without an answer, or was typed. */
  isRulesetKnown = false;

  note(key: string, action: ActionName, command: object, about: About): Sent {
    const sent: Sent = { key, action, command, about, standing: 'open', answer: null, phone: '', tries: 0 };
    if (about.kind !== 'other' && about.kind !== 'reuse') this.sent.push(sent);
    return sent;
  }

  /** Acknowledged requests of a kind. */
  acknowledged(kind: About['kind']): Sent[] {
    return this.sent.filter(({ about, standing }) => about.kind === kind && standing === 'acknowledged');
  }

  /** Invoices that, as far as the till knows, can be undone. */
  undoable(): Sent[] {
    const undone = new Set(
      this.sent.flatMap(({ about, standing }) =>
        about.kind === 'void' && standing !== 'refused' ? [about.of] : [],
      ),
    );
    return this.acknowledged('invoice').filter(({ answer }) => answer !== null && !undone.has(answer.seq));
  }

  /** Requests with an unknown outcome; settings are looked up instead of sent again. */
  open(): Sent[] {
    return this.sent.filter(({ about, standing }) => standing === 'open' && about.kind !== 'settings');
  }

  see(view: View): void {
    this.views.set(view.id, view);
  }
}
