import { everyView } from './every-view';

everyView('phone');
