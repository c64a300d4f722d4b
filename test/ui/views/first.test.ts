import { everyView } from './every-view';

everyView('first');
