// The first steps after a sheet was set up, a part of the page that is fetched at first use.
import './first.css';

export { FirstSteps } from './first-steps-view';
