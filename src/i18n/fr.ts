// French.
import type { Catalog } from './catalog';
import * as refusals from './fr/refusals';
import * as sheet from './fr/sheet';
import { typeset } from './typeset';

export const fr: Catalog = typeset({ ...sheet, ...refusals });
