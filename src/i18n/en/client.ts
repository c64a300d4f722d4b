// English: the views of the clients.
import * as clientEdit from './client-edit';
import * as clientView from './client-view';
import * as doubles from './doubles';
import { handHistory } from './hand-history';
import * as persons from './persons';
import * as today from './today-view';

export const client = { ...clientEdit, ...clientView, ...doubles, handHistory, ...persons, ...today };
