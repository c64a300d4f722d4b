// Bookings and the points that they give, a part of the page that is fetched at first use.
import './bookings.css';

export { BookingsSettings } from './bookings-settings';
export { BookingsView } from './bookings-view';
export { UnmatchedView } from './unmatched-view';
