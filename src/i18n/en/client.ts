// English: the views of the clients.
import * as clientView from './client-view';
import { handHistory } from './hand-history';

export const client = { ...clientView, handHistory };
