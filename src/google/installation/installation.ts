// Tries what Carnet believes of Google on this sheet. Here, a failure of Google is what was found.
import type { Installation } from '../../app/ports/installation';
import type { Post } from '../../app/ports/mail';
import { type Outcome, type TrialName, type Tried, trials } from '../../core/installation';

import { isNewer } from '../../core/news';
import { version } from '../../core/release';
import { learntAddress } from '../pages/web-address';
import type { Store } from '../properties/properties';
import { type ClockFunction, ownTriggers, wasBlind } from '../runs/triggers';
import type { Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { inScratchTab } from './scratch-tab';
import { cellTrialNames, cellTrials, type Found, type Trial } from './trials';

type Parts = {
  readonly workbook: Workbook;
  readonly buffer: WriteBuffer;
  readonly store: Store;
  readonly post: Pick<Post, 'left'>;
};

type Trials = { readonly [Name in TrialName]?: Trial<Name> };

export function sheetInstallation(
  { workbook, buffer, store, post }: Parts,
  actor: () => string,
): Installation {
  let found: readonly string[] | null | undefined;
  function triggers(): readonly string[] | null {
    if (found === undefined) found = ownTriggers();
    return found;
  }

  /** Of the sheet and the script; no cell is needed for them. */
  const ofTheScript: Trials = {
    properties: { look: () => propertyKept(store) },
    nightly: { look: () => triggerFound(triggers(), 'nightly', store) },
    hourly: { look: () => triggerFound(triggers(), 'hourly', store) },
    webPage: { look: () => webPageFound(store) },
    mail: { look: () => mailFound(post.left()) },
    errors: { look: () => languageOfErrors(workbook) },
    address: { look: () => (actor() === '' ? ['hidden'] : ['shown', actor()]) },
  };

  function remember(tried: readonly Tried[]): void {
    const isFound = (name: TrialName) =>
      tried.some(({ trial, outcome }) => trial === name && outcome === 'found');
    workbook.setSearchSeesHidden(isFound('search') && isFound('hiddenSearch'));
  }

  return {
    try() {
      buffer.flush(); // what others wrote shall not fail in a trial
      const outside = tryAll(ofTheScript);
      let inside: readonly Tried[] = [];
      const failed = failureOf(() =>
        inScratchTab(workbook, (scratch) => {
          inside = tryAll(cellTrials(scratch, workbook, buffer));
        }),
      );
      // Where only its removal failed, the tab is removed by the next try.
      if (inside.length === 0)
        inside = cellTrialNames.map((name) => triedAs(name, 'failed', failed ?? undefined));
      remember(inside);
      const order = Object.keys(trials);
      return [...outside, ...inside].sort((a, b) => order.indexOf(a.trial) - order.indexOf(b.trial));
    },
  };
}

/** All that is written is laid out before the first look, which saves waiting for Google at each. */
function tryAll(some: Trials): Tried[] {
  const named = Object.entries(some) as [TrialName, Trial<TrialName>][];
  const laid = named.map(([name, trial]) => ({ name, trial, failed: failureOf(trial.lay) }));
  return laid.map(({ name, trial, failed }) => {
    if (failed !== null) return triedAs(name, 'failed', failed);
    let found: Found<TrialName> | undefined;
    const message = failureOf(() => {
      found = trial.look();
    });
    return found === undefined ? triedAs(name, 'failed', message ?? '') : triedAs(name, ...found);
  });
}

function triedAs(trial: TrialName, outcome: Outcome<TrialName> | 'failed', detail = ''): Tried {
  return { trial, outcome, detail } as Tried;
}

/** What Google says against it, or null. */
function failureOf(work: (() => void) | undefined): string | null {
  try {
    work?.();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function webPageFound(store: Store): Found<'webPage'> {
  const learnt = learntAddress(store);
  if (learnt === null) return ['unknown'];
  return isNewer(version, learnt.by) ? ['older', learnt.by] : ['known', learnt.address];
}

function mailFound(left: number | null): Found<'mail'> {
  if (left === null) return ['denied'];
  return left > 0 ? ['allowed', String(left)] : ['usedUp'];
}

function propertyKept(store: Store): Found<'properties'> {
  const [key, value] = ['trial', Utilities.getUuid()];
  store.set(key, value);
  store.forget();
  const isKept = store.get(key) === value;
  store.remove(key);
  return [isKept ? 'kept' : 'lost'];
}

function triggerFound(
  own: readonly string[] | null,
  name: ClockFunction,
  store: Store,
): Found<ClockFunction> {
  if (own === null) return ['denied'];
  if (!own.includes(name)) return ['missing'];
  return [wasBlind(store, name) ? 'blind' : 'there'];
}

/** In Google's English about a row that no sheet has, and a word of no other language of Carnet's. */
const ENGLISH = /\bthe\b/i;

function languageOfErrors({ spreadsheet }: Workbook): Found<'errors'> {
  const message = failureOf(() => spreadsheet.getSheets()[0]?.getRange(0, 1)) ?? '';
  return [ENGLISH.test(message) ? 'english' : 'own', message];
}
