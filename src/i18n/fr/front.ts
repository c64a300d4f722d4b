// French: what the page can say before anything else is fetched.
import type { FrontWords } from '../catalog-shape';
import { typeset } from '../typeset';
import * as clients from './clients';
import * as frame from './frame';
import * as phone from './phone';
import * as till from './till';

export const front: FrontWords = typeset({ ...clients, ...frame, ...phone, ...till });
