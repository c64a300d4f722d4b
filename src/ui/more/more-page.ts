// The pages that the tab More leads to.
export type MorePage =
  | 'list'
  | 'settings'
  | 'import'
  | 'cards'
  | 'several'
  | 'presets'
  | 'retention'
  | 'check'
  | 'terms'
  | 'installation'
  | 'about';
