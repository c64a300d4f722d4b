import { everyView } from './every-view';

everyView('stopped');
everyView('front');
everyView('staff');
everyView('install');
