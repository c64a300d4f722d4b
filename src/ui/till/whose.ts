// Whose this page is, for what it keeps in the browser.
import { boot } from '../boot';
import { ownStaff } from '../rights';
import type { Whose } from './read-own';

export const whose: Whose = { sheet: boot.sheet, staff: ownStaff?.staff ?? 0 };
