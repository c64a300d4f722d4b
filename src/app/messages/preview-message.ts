// Shows an unsaved text as one real client would get it.
import * as v from 'valibot';
import { bound, written } from '../../core/messages/letter';
import { variablesOf } from '../../core/messages/occasions';
import { missingIn, type TemplateRefusal, templateFault } from '../../core/messages/template';
import { valuesOf } from '../../core/messages/values';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { memberId, rowHint } from '../command-parts';
import { holderOf } from '../ledger/holder';
import { checkpointOf, transactionAt } from '../ledger/transaction';
import { exampleHappening } from './example-happening';
import { addressesOf, recipientOf, salonIn } from './letters';
import { messagePlace, templateTyped } from './message-parts';

export type MessagePreview = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly short: string;
  /** Names of variables that say nothing for this client; a line with no others is left out. */
  readonly missing: readonly string[];
  /** Why it could not be saved, or null. What is in braces and unknown stands in the texts as typed. */
  readonly fault: TemplateRefusal | null;
};

export const previewMessage = defineQuery({
  roles: ['owner'],
  command: v.object({
    ...messagePlace,
    template: templateTyped,
    client: v.object({ id: memberId, row: rowHint }),
  }),
  run(
    world,
    { occasion, language, template, client: sought },
  ): Result<MessagePreview, { readonly code: 'client-unknown' } | { readonly code: 'not-set-up' }> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const { ruleset, listed, moment } = transactionAt(world, checkpoint, []);
    const { items } = listed();
    const found = holderOf(world, sought, checkpoint);
    const contact = found && world.members.contact(found);
    if (found === null || contact === null) return refuse({ code: 'client-unknown' });
    const words = world.sentences.letters(ruleset.currency);
    const salon = salonIn(world, ruleset);
    const sources = { ruleset, items, moment, words: words[language] };
    const { happening, cards } = exampleHappening(occasion, found, sources);
    const addresses = addressesOf(world, ruleset, found.id);
    const addressee = recipientOf(found, contact, { addresses, cards });
    const occurring = { ruleset, moment, salon };
    const { names } = words[language];
    const values = valuesOf(happening, addressee, occurring, words[language]);
    const message = written(template, happening, addressee, { ...occurring, words, language });
    const { subject, text, html, short } = bound([message], addressee, { words, language, salon });
    const missing = missingIn(Object.values(template).join('\n'), names, values);
    return accept({
      subject,
      text,
      html,
      short,
      missing: missing.map((variable) => names[variable]),
      fault: templateFault(template, names, variablesOf[occasion]) ?? null,
    });
  },
});
