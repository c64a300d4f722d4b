// The pages that the tab More leads to.
export type MorePage =
  | 'list'
  | 'settings'
  | 'import'
  | 'cards'
  | 'retention'
  | 'check'
  | 'terms'
  | 'installation'
  | 'about';
