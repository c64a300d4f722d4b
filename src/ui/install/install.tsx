// The entry point of the page that puts Carnet into a sheet by hand: one file, which also opens without a server.
import { render } from 'preact';
import '../tokens.css';
import '../carnet.css';
import './install.css';
import { InstallPage } from './install-page';
import { readPasted } from './pasted-files';

const root = document.createElement('div');
root.className = 'install';
document.body.append(root);
render(<InstallPage pasted={readPasted()} />, root);
