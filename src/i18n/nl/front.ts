// Dutch: what the page can say before anything else is fetched.
import type { FrontWords } from '../catalog-shape';
import * as clients from './clients';
import * as frame from './frame';
import * as phone from './phone';
import * as till from './till';

export const front: FrontWords = { ...clients, ...frame, ...phone, ...till };
