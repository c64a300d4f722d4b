import { everyView } from './every-view';

everyView('client');
