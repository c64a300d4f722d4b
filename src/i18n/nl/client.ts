// Dutch: the views of the clients.
import type { ClientWords } from '../catalog-shape';
import * as clientView from './client-view';

export const client: ClientWords = { ...clientView };
