// The part of the page with the views of the clients and of the day.
export { ClientsView } from './clients-view';
export { TodayView } from './today-view';
