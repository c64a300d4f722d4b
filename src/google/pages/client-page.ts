// Serves a client's own page: the screen of the client behind the link, or why there is none. Whoever has a link that
// leads nowhere learns what stands on the salon's door: its name and phone number.
import { actions, type Reply } from '../../app/actions';
import { answer } from '../../app/api';
import type { ClientPage } from '../../app/clientpage/client-page-answer';
import type { ClientPageData } from '../../app/clientpage/client-page-data';
import { nowBy, recordedRuleset } from '../../app/ledger/settings-in-force';
import type { World } from '../../app/ports/world';
import { memberInLink } from '../../core/members/member-in-link';
import { defaultPolicies } from '../../core/settings/policies';
import { CLIENT_LINK } from '../clients/client-links';
import type { Wired } from '../wiring';
import type { Asked } from './asked';
import { webPageFile } from './page-file';
import { pageHtml } from './page-html';
import { plainPage, titled } from './plain-page';

export function clientPage(
  { world, capabilities, workbook }: Wired,
  link: string,
  asked: Asked,
): GoogleAppsScript.HTML.HtmlOutput {
  if (memberInLink(link) === null) return plainPage(({ web }) => [web.noLink]);
  const capability = CLIENT_LINK + link;
  const request = { capability, key: NO_KEY, action: 'client-page', command: { row: 0 } };
  const page = answer(actions, world, capabilities, request) as Reply<'client-page'>;
  const { salon, phone, language } = page.ok ? page.value : door(world, workbook);
  const boot: ClientPageData = {
    capability,
    language,
    page,
    salon,
    phone,
    webApp: world.webApp.address() ?? '',
    link,
    asksStop: asked.no === 'mail',
  };
  const html = pageHtml(webPageFile(world.page, 'client'), null, world.page, boot);
  if (html === null) return plainPage(({ alerts }) => [alerts.pageBroken]);
  return titled(HtmlService.createHtmlOutput(html));
}

/** Where to ask, for whoever has a link that leads nowhere any more. */
function door(world: World, workbook: Wired['workbook']): Pick<ClientPage, 'salon' | 'phone' | 'language'> {
  const checkpoint = world.checkpoint.read();
  const { salonPhone } =
    checkpoint === null ? defaultPolicies : recordedRuleset(world, checkpoint, nowBy(world).day);
  return { salon: world.salon(), phone: salonPhone, language: workbook.language() };
}

/** A question needs none. */
const NO_KEY = '0'.repeat(32);
