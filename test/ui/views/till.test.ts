import { everyView } from './every-view';

everyView('till');
