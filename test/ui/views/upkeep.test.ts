import { everyView } from './every-view';

everyView('upkeep');
