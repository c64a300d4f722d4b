// The texts of one occasion as they are being written, in each language, beside those in force.
import { useEffect, useState } from 'preact/hooks';
import { type Language, languages } from '../../core/language';
import { type Occasion, variablesOf } from '../../core/messages/occasions';
import {
  type Template,
  type TemplateRefusal,
  templateFault,
  templateFields,
} from '../../core/messages/template';
import type { Variable } from '../../core/messages/variables';
import type { CallRefusal } from '../api';
import { useCommand } from '../use-command';
import { useQuery } from '../use-query';

export type MessageTexts = {
  /** Null until the texts are there. */
  readonly template: Template | null;
  /** Whether it is Carnet's own text, as saved. */
  readonly isUsual: boolean;
  readonly isChanged: boolean;
  /** What is wrong with it as it stands. */
  readonly fault: TemplateRefusal | null;
  /** The first changed text that cannot be saved, in whatever language. */
  readonly wrong: { readonly language: Language; readonly fault: TemplateRefusal } | null;
  /** The words for the occasion's variables in the language of the text. */
  readonly names: readonly string[];
  /** By what name clients know the salon, if no setting says it; ''. */
  readonly salon: string;
  readonly isSaving: boolean;
  readonly refusal: CallRefusal | null;
  readonly notShown: CallRefusal | null;
  edit(part: Partial<Template>): void;
  takeUsual(): void;
  /** Returns whether everything that was changed is saved. */
  save(): Promise<boolean>;
  again(): void;
};

type Edits = { readonly [language in Language]?: Template };

export function useMessageTexts(occasion: Occasion, language: Language): MessageTexts {
  const { ask, value, refusal: notShown } = useQuery('show-messages');
  const { send, isSending, refusal, forget } = useCommand('save-message');
  const [edits, setEdits] = useState<Edits>({});
  const again = () => void ask({});
  useEffect(again, [ask]);

  const shownIn = (one: Language) =>
    value?.messages.find((shown) => shown.occasion === occasion && shown.language === one);
  const shown = shownIn(language);
  const template = edits[language] ?? shown?.template ?? null;
  const known: readonly Variable[] = variablesOf[occasion];
  const names = value?.names[language];
  const isOther = (one: Language) => {
    const [edited, saved] = [edits[one], shownIn(one)?.template];
    return edited !== undefined && saved !== undefined && !isSame(edited, saved);
  };

  function faultOf(text: Template | null | undefined, one: Language): TemplateRefusal | null {
    const words = value?.names[one];
    return !text || words === undefined ? null : (templateFault(text, words, known) ?? null);
  }

  const wrong = languages.flatMap((one) => {
    const found = isOther(one) ? faultOf(edits[one], one) : null;
    return found === null ? [] : [{ language: one, fault: found }];
  });

  function put(text: Template): void {
    setEdits((was) => ({ ...was, [language]: text }));
    forget();
  }

  async function save(): Promise<boolean> {
    for (const one of languages) {
      const [edited, saved] = [edits[one], shownIn(one)?.template];
      if (edited === undefined || saved === undefined || !isOther(one)) continue;
      const outcome = await send({ occasion, language: one, template: { ...edited }, seen: { ...saved } });
      if (outcome === null) return false;
      if (!('value' in outcome)) {
        // What stands there now is what the next try starts from.
        if (outcome.refusal.code === 'message-changed') await ask({});
        return false;
      }
    }
    await ask({});
    setEdits({});
    return true;
  }

  return {
    template,
    isUsual: shown?.usual === null,
    isChanged: languages.some(isOther),
    fault: faultOf(template, language),
    wrong: wrong[0] ?? null,
    names: names === undefined ? [] : known.map((variable) => names[variable]),
    salon: value?.salon ?? '',
    isSaving: isSending,
    refusal,
    notShown,
    edit: (part) => template !== null && put({ ...template, ...part }),
    takeUsual: () => shown?.usual != null && put(shown.usual),
    save,
    again,
  };
}

function isSame(a: Template, b: Template): boolean {
  return templateFields.every((field) => a[field].trim() === b[field].trim());
}
