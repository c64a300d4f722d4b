// The pages of the settings tab.
export type Page =
  | 'settings'
  | 'import'
  | 'cards'
  | 'retention'
  | 'check'
  | 'terms'
  | 'installation'
  | 'about';
