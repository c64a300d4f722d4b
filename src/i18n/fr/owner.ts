// French: the views of the owner.
import type { OwnerWords } from '../catalog-shape';
import { typeset } from '../typeset';
import * as about from './about';
import * as closing from './closing';
import * as installation from './installation';
import * as more from './more';
import * as programs from './programs';
import * as settings from './settings';
import { columns } from './sheet';
import * as staffView from './staff-view';
import * as termsView from './terms-view';
import * as worthLess from './worth-less';

export const owner: OwnerWords = typeset({
  ...about,
  ...closing,
  ...installation,
  ...more,
  ...programs,
  ...settings,
  ...staffView,
  ...termsView,
  ...worthLess,
  columns,
});
