// The pages that the tab More leads to.
export type MorePage =
  | 'list'
  | 'settings'
  | 'bookings'
  | 'bookings-settings'
  | 'bookings-without'
  | 'invoices-without'
  | 'messages'
  | 'outbox'
  | 'import'
  | 'cards'
  | 'several'
  | 'presets'
  | 'retention'
  | 'check'
  | 'terms'
  | 'installation'
  | 'about';
