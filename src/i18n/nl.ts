// Dutch.
import type { Catalog } from './catalog';
import * as refusals from './nl/refusals';
import * as sheet from './nl/sheet';

export const nl: Catalog = { ...sheet, ...refusals };
