import { everyView } from './every-view';

everyView('owner');
