// What is printed for clients, a part of the page that is fetched at first use.
export { ClientCardSheet } from './client-card-sheet';
export { GiftCardSheet } from './gift-card-sheet';
export { LinkSheet } from './link-sheet';
export { SlipSheet } from './slip-sheet';
export { StaffLinksSheet } from './staff-links-sheet';
