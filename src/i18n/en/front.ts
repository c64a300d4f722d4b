// English: what the page can say before anything else is fetched.
import * as clients from './clients';
import * as frame from './frame';
import * as till from './till';

export const front = { ...clients, ...frame, ...till };
