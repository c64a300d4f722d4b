// English: the views of the clients.
import * as clientView from './client-view';

export const client = { ...clientView };
