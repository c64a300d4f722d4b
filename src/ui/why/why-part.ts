// Why a client has so many points: a part of the page that is fetched at first use.
import './why.css';

export { WhyView } from './why-view';
