// The entry point of the client's own page.
import { render } from 'preact';
import '../tokens.css';
import '../carnet.css';
import './clientpage.css';
import '../large.css';
import { ClientApp } from './client-app';

document.getElementById('unstarted')?.remove();
const root = document.createElement('div');
root.className = 'app';
document.body.append(root);
render(<ClientApp />, root);
