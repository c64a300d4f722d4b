// All reports, in the order of the list. A new one is a file in kinds/ and a line here, and its name in the words.
import { accountant } from './kinds/accountant';
import { away } from './kinds/away';
import { balances } from './kinds/balances';
import { bookings } from './kinds/bookings';
import { cards } from './kinds/cards';
import { clients } from './kinds/clients';
import { closeToReward } from './kinds/close-to-reward';
import { doubles } from './kinds/doubles';
import { expiring } from './kinds/expiring';
import { items } from './kinds/items';
import { messages } from './kinds/messages';
import { points } from './kinds/points';
import { programs } from './kinds/programs';
import { rewards } from './kinds/rewards';
import { staffWatch } from './kinds/staff-watch';
import { whatIf } from './kinds/what-if';
import type { AnyReport, ReportName } from './report';

export const reports: readonly AnyReport[] = [
  points,
  balances,
  clients,
  programs,
  rewards,
  items,
  cards,
  bookings,
  messages,
  accountant,
  closeToReward,
  expiring,
  away,
  doubles,
  staffWatch,
  whatIf,
];

export function reportNamed(name: ReportName): AnyReport {
  return reports.find((report) => report.name === name) ?? points;
}
