// The sidebar's entry point.
import { render } from 'preact';
import { App } from './app';
import './tokens.css';
import './carnet.css';
import './sidebar.css';
import './phone/phone.css';
import './short.css';
import './large.css';
import { boot, isPhone } from './boot';
import { keep } from './keep';
import { applyAppearance, readAppearance } from './settings/appearance';

document.getElementById('unstarted')?.remove();
// A client's own page that is opened on this phone offers to lead to the client in the till.
if (isPhone) keep('till', boot.who === null ? null : boot.capability.slice('t.'.length));
applyAppearance(readAppearance());
const root = document.createElement('div');
root.className = 'app';
document.body.append(root);
render(<App />, root);
