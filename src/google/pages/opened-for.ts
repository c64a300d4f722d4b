// What a page starts with: the sheet as whoever has the page open may see it, and in which language.
import { ownWork, type Who } from '../../app/action';
import { actions } from '../../app/actions';
import { attempt } from '../../app/api';
import type { PageData } from '../../app/page-data';
import { withoutContacts } from '../../app/without-contacts';
import { worldOf } from '../../app/world-of';
import { sentenceOf } from '../sentence';
import type { Wired } from '../wiring';

type OpenedFor = Pick<PageData, 'opened' | 'language'>;

/** The answer is null if Google fails here, so that the page asks and says why. */
export function openedFor({ world, workbook }: Wired, who: Who): OpenedFor {
  const language = workbook.language();
  try {
    const opened = attempt(world, () => actions.open.run(worldOf(world, who), {}, { ...ownWork, who }));
    if (!opened.ok)
      return {
        language,
        opened: { ...opened, sentence: sentenceOf(opened.refusal, language) } as PageData['opened'],
      };
    const isShort = who.role === 'staff' && !who.may.contacts;
    return {
      language: opened.value.ruleset.language,
      opened: isShort ? withoutContacts(opened) : opened,
    };
  } catch (error) {
    console.error(error);
    return { language, opened: null };
  }
}

/** For somebody who is nobody any more: no word of the sheet. */
export function openedForNobody({ workbook }: Wired): OpenedFor {
  return { language: workbook.language(), opened: { ok: false, refusal: { code: 'capability-expired' } } };
}
