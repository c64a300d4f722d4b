// English: what the page can say before anything else is fetched.
import * as clients from './clients';
import * as frame from './frame';
import * as phone from './phone';
import * as till from './till';

export const front = { ...clients, ...frame, ...phone, ...till };
