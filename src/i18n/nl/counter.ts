// Dutch: what the rest of the till and the clients need: refusals, choices, names in the sheet.
import type { CounterWords } from '../catalog-shape';
import * as alike from './alike';
import * as conditions from './conditions';
import * as emptyLists from './empty-lists';
import * as findings from './findings';
import * as firstRow from './first-row';
import * as giveCard from './give-card';
import * as news from './news';
import * as policies from './policies';
import * as refusals from './refusals';
import { entryKinds, storedValueKinds, tabs } from './sheet';
import * as tell from './tell';
import * as unsaved from './unsaved';

export const counter: CounterWords = {
  ...alike,
  ...conditions,
  ...emptyLists,
  ...findings,
  ...firstRow,
  ...giveCard,
  ...news,
  ...policies,
  ...refusals,
  ...tell,
  ...unsaved,
  entryKinds,
  storedValueKinds,
  tabs,
};
