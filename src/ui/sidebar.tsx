// The sidebar's entry point.
import { render } from 'preact';
import { App } from './app';
import './tokens.css';
import './carnet.css';
import './sidebar.css';
import './phone/phone.css';
import { applyAppearance, readAppearance } from './settings/appearance';

document.getElementById('unstarted')?.remove();
applyAppearance(readAppearance());
const root = document.createElement('div');
root.className = 'app';
document.body.append(root);
render(<App />, root);
