// The state of the till: the form, the progress of saving it, and every transition. Pure: user actions and the server's
// answers come in as events.
import type { ClientAfter, ClientSummary } from '../../app/clients/client-details';
import type { Recorded } from '../../app/till/record-invoice';
import type { CallRefusal } from '../api';
import type { SavedInvoice, Seen } from './attempt';
import { changeForm } from './change-form';

import { type Correction, emptyForm, type TillChange, type TillForm } from './form';
import type { Typed } from './hindrance';
import { clientAfter, type TillClient } from './till-client';

/** Why an invoice was not saved, and the figures then on the screen. */
export type TillTrouble = { readonly refusal: CallRefusal; readonly seen: Seen };

export type TillPhase =
  /** `tried`: save was pressed with this form before, so missing input is reported. */
  | { readonly at: 'filling'; readonly tried: boolean }
  /** Save was pressed before the client's points arrived: they are awaited, and compared with the figures shown. */
  | { readonly at: 'checking'; readonly seen: Seen }
  /** It is on its way, and the form may be left for the next invoice. */
  | { readonly at: 'saving' }
  | { readonly at: 'refused'; readonly trouble: TillTrouble }
  /** No answer came: the invoice may or may not be recorded. */
  | { readonly at: 'unknown'; readonly trouble: TillTrouble }
  /** An earlier try was recorded after all, and the form has changed since: the person decides. */
  | { readonly at: 'recorded'; readonly first: SavedInvoice }
  /** `isBeside`: while another form is begun, which stands there again afterwards. */
  | {
      readonly at: 'saved';
      readonly saved: SavedInvoice;
      readonly isUndone: boolean;
      readonly isBeside: boolean;
    };

/** Id of the first button of that decision. */
export const RECORDED_CHOICE = 'recorded-choice';

export type TillState = {
  readonly form: TillForm;
  readonly typed: Typed;
  readonly reported: Reported;
  readonly client: TillClient | null;
  readonly phase: TillPhase;
  /** The number among the unsaved ones, once Save was pressed with this form; null before. */
  readonly unsaved: number | null;
};

/** What Save was pressed with. What is typed or added after that is not reported before it is pressed again. */
export type Reported = {
  /** Text that was left in a field then, and stands there still. */
  readonly left: Typed;
  /** Lines with a lower id were there then. */
  readonly below: number;
};

export type TillStep =
  | { readonly do: 'change'; readonly what: TillChange }
  | { readonly do: 'type'; readonly part: Partial<Typed> }
  /** `id` is the client's, `walk-in`, or ''. */
  | { readonly do: 'choose'; readonly id: string; readonly client: TillClient | null }
  /** The server has answered with the chosen client's points. */
  | { readonly do: 'know'; readonly client: TillClient }
  /** The points could not be fetched: the list's balance is used, and the server refuses if that was too high. */
  | { readonly do: 'trust-list'; readonly id: string }
  | { readonly do: 'settle'; readonly after: ClientAfter }
  | {
      readonly do: 'begin';
      readonly form: TillForm;
      readonly client: TillClient | null;
      readonly unsaved?: number;
    }
  /** It was put among the unsaved ones. */
  | { readonly do: 'put-among'; readonly unsaved: number }
  /** Save was pressed. */
  | { readonly do: 'try' }
  | { readonly do: 'enter'; readonly phase: TillPhase }
  /** The codes of cards that an invoice issued, for a page that has none: they are not kept. */
  | { readonly do: 'know-codes'; readonly seq: number; readonly issued: Recorded['issued'] }
  /** The saved invoice was undone from its own view. */
  | { readonly do: 'took-back' }
  /** The form continues as a correction of the recorded invoice, or as another invoice. */
  | { readonly do: 'go-on'; readonly corrects: Correction | null };

const nothingTyped: Typed = { item: '', code: '' };
const nothingReported: Reported = { left: nothingTyped, below: 0 };
const untouched: TillPhase = { at: 'filling', tried: false };

export const emptyTill: TillState = {
  form: emptyForm,
  typed: nothingTyped,
  reported: nothingReported,
  client: null,
  phase: untouched,
  unsaved: null,
};

export function nextTill(state: TillState, step: TillStep): TillState {
  switch (step.do) {
    case 'change':
      return { ...state, form: changeForm(state.form, step.what), phase: afterEdit(state.phase) };
    case 'type':
      return {
        ...state,
        typed: { ...state.typed, ...step.part },
        reported: { ...state.reported, left: without(state.reported.left, step.part) },
      };
    case 'choose': {
      const form = changeForm(state.form, { do: 'choose', client: step.id });
      return { ...state, form, client: step.client, phase: afterEdit(state.phase) };
    }
    case 'know':
      return isNewer(state, step.client) ? { ...state, client: step.client } : state;
    case 'trust-list': {
      const { client } = state;
      return client?.id === step.id ? { ...state, client: { ...client, isKnown: true } } : state;
    }
    case 'settle':
      return { ...state, client: settled(state.client, step.after) };
    case 'begin':
      return { ...emptyTill, form: step.form, client: step.client, unsaved: step.unsaved ?? null };
    case 'put-among':
      return { ...state, unsaved: step.unsaved };
    case 'try':
      return {
        ...state,
        reported: { left: state.typed, below: state.form.nextId },
        phase: state.phase.at === 'filling' ? { at: 'filling', tried: true } : state.phase,
      };
    case 'enter':
      return { ...state, phase: step.phase };
    case 'know-codes':
      return { ...state, phase: withCodes(state.phase, step.seq, step.issued) };
    case 'took-back':
      return state.phase.at === 'saved' ? { ...state, phase: { ...state.phase, isUndone: true } } : state;
    case 'go-on':
      return goneOn(state, step.corrects);
  }
}

/** Whether Save was pressed, so that the form must not change. */
export function isSaving({ at }: TillPhase): boolean {
  return at === 'checking' || at === 'saving';
}

/** An answer that was asked for before an invoice of the client was recorded comes too late; what is only expected gives way. */
function isNewer({ form, client }: TillState, known: TillClient): boolean {
  if (form.client !== known.id) return false;
  return client?.isKnown !== true || client.isExpected === true || known.version >= client.version;
}

export function isTried(phase: TillPhase): boolean {
  return phase.at === 'filling' ? phase.tried : phase.at !== 'saved';
}

/** Whether a saved invoice was taken back since, or its client has other points by now than it left. */
export function isOvertaken(phase: TillPhase, clients: readonly ClientSummary[]): boolean {
  if (phase.at !== 'saved') return false;
  const left = phase.saved.recorded.client;
  const now = left === null ? undefined : clients.find(({ id }) => id === left.id);
  return phase.isUndone || (now !== undefined && now.version !== left?.version);
}

export function troubleOf(phase: TillPhase): TillTrouble | null {
  return 'trouble' in phase ? phase.trouble : null;
}

function without(left: Typed, { item, code }: Partial<Typed>): Typed {
  return { item: item === undefined ? left.item : '', code: code === undefined ? left.code : '' };
}

/** An edit outdates any message about the form. */
function afterEdit(phase: TillPhase): TillPhase {
  if (phase.at === 'saved') return untouched;
  return 'trouble' in phase ? { at: 'filling', tried: true } : phase;
}

function settled(client: TillClient | null, after: ClientAfter | null): TillClient | null {
  return client !== null && after !== null && client.id === after.id ? clientAfter(client, after) : client;
}

function withCodes(phase: TillPhase, seq: number, issued: Recorded['issued']): TillPhase {
  const named = (saved: SavedInvoice): SavedInvoice =>
    saved.recorded.seq === seq ? { ...saved, recorded: { ...saved.recorded, issued } } : saved;
  if (phase.at === 'recorded') return { ...phase, first: named(phase.first) };
  return phase.at === 'saved' ? { ...phase, saved: named(phase.saved) } : phase;
}

function goneOn(state: TillState, corrects: Correction | null): TillState {
  if (state.phase.at !== 'recorded') return state;
  const { form } = state;
  const { first } = state.phase;
  const client = settled(state.client, first.recorded.client);
  const phase: TillPhase = { at: 'filling', tried: true };
  if (corrects !== null) return { ...state, client, phase, unsaved: null, form: { ...form, corrects } };
  // The invoice that the first one corrected is already voided; cards that paid have to be looked up again.
  const isDone = form.corrects !== null && form.corrects.seq === first.form.corrects?.seq;
  return {
    ...state,
    client,
    phase,
    unsaved: null,
    form: { ...form, corrects: isDone ? null : form.corrects, storedValues: [] },
  };
}
