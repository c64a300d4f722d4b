// Saves the text of one occasion in one language into the Messages tab. It decides no points, so it is no entry.
import * as v from 'valibot';
import { variablesOf } from '../../core/messages/occasions';
import {
  type Template,
  type TemplateRefusal,
  templateFault,
  templateFields,
} from '../../core/messages/template';
import { accept, type Result, refuse } from '../../core/result';
import { defaultPolicies } from '../../core/settings/policies';
import { defineCommand } from '../action';
import { checkpointOf, inLock, type TransactionRefusal } from '../ledger/transaction';
import type { World } from '../ports/world';
import { messagePlace, templateTyped } from './message-parts';

export type SaveMessageRefusal =
  | TemplateRefusal
  /** Another text is in force than the form showed: somebody saved or typed one meanwhile. */
  | { readonly code: 'message-changed' };

export type MessageSaved = { readonly template: Template };

export const saveMessage = defineCommand({
  roles: ['owner'],
  command: v.object({
    ...messagePlace,
    template: templateTyped,
    /** The text in force as the form showed it. */
    seen: templateTyped,
  }),
  run(
    world,
    { occasion, language, template, seen },
  ): Result<MessageSaved, SaveMessageRefusal | TransactionRefusal> {
    const { names, usual } = world.sentences.letters(defaultPolicies.currency)[language];
    const fault = templateFault(template, names, variablesOf[occasion]);
    if (fault !== undefined) return refuse(fault);
    const inForce = (from: World) =>
      from.messageTexts.read().texts.find((text) => text.occasion === occasion && text.language === language)
        ?.template ?? usual[occasion];
    return inLock<MessageSaved, SaveMessageRefusal | TransactionRefusal>(world, () => {
      if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
      const before = inForce(world);
      // A retry finds its own text.
      if (isSame(before, template)) return accept({ template });
      if (!isSame(before, seen)) return refuse({ code: 'message-changed' });
      world.messageTexts.write({ occasion, language, template });
      // Somebody may have typed in this row, or moved the columns, in the same second.
      return isSame(inForce(world), template) ? accept({ template }) : refuse({ code: 'message-changed' });
    });
  },
});

/** Sheets may store another kind of line break than the page sends. */
function isSame(a: Template, b: Template): boolean {
  return templateFields.every((field) => plain(a[field]) === plain(b[field]));
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
