// Tries what Carnet relies on in Google on this very sheet. Nothing of the salon's is read or written.
import * as v from 'valibot';
import type { Tried } from '../../core/installation';
import { version } from '../../core/release';
import { accept } from '../../core/result';
import { defineCommand } from '../action';
import { shortText } from '../command-parts';
import { underLock } from '../ledger/transaction';
import type { ReadingWorld } from '../ports/world';

export type InstallationCheck = {
  /** The version of the script. */
  readonly version: string;
  readonly tried: readonly Tried[];
};

export const checkInstallation = defineCommand({
  roles: ['owner'],
  /** The version of the page that asks; '' if no page does. */
  command: v.object({ page: shortText }),
  run(world, { page }) {
    return underLock(world, () => {
      const lock: Tried = { trial: 'lock', outcome: 'taken', detail: '' };
      const tried = [lock, ...world.installation.try(), codeTried(world), ...pageTried(page)];
      return accept<InstallationCheck>({ version, tried });
    });
  },
});

function codeTried({ checkpoint }: ReadingWorld): Tried {
  const by = checkpoint.writtenBy();
  return { trial: 'code', outcome: by?.isNewer === true ? 'tooOld' : 'fits', detail: by?.version ?? '' };
}

function pageTried(page: string): readonly Tried[] {
  if (page === '') return [];
  return [{ trial: 'page', outcome: page === version ? 'same' : 'other', detail: page }];
}
