import { everyView } from './every-view';

everyView('reports');
