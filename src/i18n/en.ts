// English, and the shape of the other languages.
import * as refusals from './en/refusals';
import * as sheet from './en/sheet';

export const en = { ...sheet, ...refusals };
