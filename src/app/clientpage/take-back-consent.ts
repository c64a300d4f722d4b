// The client takes back the consent to be written to, by the link in a mail: nothing else is needed for it, and it works
// where the salon has switched the page off.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand } from '../action';
import { type ChangeConsentRefusal, changeConsent } from '../clients/change-consent';
import { rowHint } from '../command-parts';
import { holderOf } from '../ledger/holder';
import { checkpointOf } from '../ledger/transaction';
import { memberBehind, type PageRefusal, requestOf } from './own-page';

/** Since when the salon may not write. */
export type ConsentTakenBack = { readonly day: Day | '' };

export const takeBackConsent = defineCommand({
  roles: ['client'],
  command: v.object({ row: rowHint }),
  run(world, { row }, { who, ...keyed }): Result<ConsentTakenBack, PageRefusal | ChangeConsentRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const member = holderOf(world, { id: memberBehind(who), row }, checkpoint);
    if (member === null || member.state.erased) return refuse({ code: 'link-ended' });
    const withdrawn = { id: member.id, row: member.row, consent: null };
    const changed = changeConsent.run(world, withdrawn, { who, ...requestOf(keyed, who) });
    return changed.ok ? accept({ day: changed.value.consentDay }) : changed;
  },
});
