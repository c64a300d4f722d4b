import { everyView } from './every-view';

everyView('visit');
