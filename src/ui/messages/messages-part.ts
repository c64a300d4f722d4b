// Messages to clients: when, what they say, and what has become of them. A part of the page that is fetched at first use.
import './messages.css';

export { MessagesView } from './messages-view';
export { OutboxView } from './outbox-view';
