import { everyView } from './every-view';

everyView('people');
