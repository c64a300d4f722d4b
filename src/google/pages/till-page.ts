// The till on a phone: the page of the sidebar, opened by a link of a member of staff and laid out for a thumb.
import type { PageData } from '../../app/page-data';
import type { Wired } from '../wiring';
import type { Asked } from './asked';
import { openedFor, openedForNobody } from './opened-for';
import { sheetMark } from './sheet-mark';
import { sidebarPage } from './sidebar';

/** A link that was switched off opens the same page, which says so. */
export function tillPage(wired: Wired, link: string, asked: Asked): GoogleAppsScript.HTML.HtmlOutput {
  const capability = `t.${link}`;
  const who = wired.capabilities.whoOf(capability);
  const staff = who?.role === 'staff' ? who : null;
  const data: PageData = {
    ...(staff === null ? openedForNobody(wired) : openedFor(wired, staff)),
    capability,
    first: 'till',
    since: '',
    who: staff,
    on: 'phone',
    client: staff === null ? '' : clientOf(wired, asked.k),
    salon: staff === null ? '' : wired.world.salon(),
    sheet: sheetMark(wired),
  };
  return sidebarPage(wired.world.page, data);
}

/** The client whose own link is in the address too, as their page puts it there for a phone of the salon. */
function clientOf({ capabilities }: Wired, link: string | undefined): string {
  const who = link === undefined ? null : capabilities.whoOf(`k.${link}`);
  return who?.role === 'client' ? who.member : '';
}
