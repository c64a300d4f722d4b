import { everyView } from './every-view';

everyView('byHand');
