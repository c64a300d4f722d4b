// Points by hand, a part of the page that is fetched at first use.
import './byhand.css';

export { AdjustSheet } from './adjust-sheet';
export { PresetsView } from './presets-view';
export { SeveralView } from './several-view';
