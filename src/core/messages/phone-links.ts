// Links that open a phone's own app with a text in it: no service, no cost, and a person presses send.

import { dialledFrom } from '../identity/phone';
import type { Country } from '../settings/countries';
import { inAddress } from '../text/in-address';

export type PhoneLinks = {
  /** '' without a number that can be dialled from anywhere. */
  readonly whatsapp: string;
  readonly sms: string;
};

/**
 * @param phone as typed for the client; a mobile number is taken before others
 * @param country the salon's, whose numbers need no calling code
 */
export function phoneLinks(phone: string, country: Country, text: string): PhoneLinks {
  const digits = dialledFrom(phone, country);
  if (digits === '') return { whatsapp: '', sms: '' };
  const encoded = inAddress(text);
  // WhatsApp takes digits alone (faq.whatsapp.com, "How to use click to chat"); RFC 5724 the sign and `body`.
  return { whatsapp: `https://wa.me/${digits}?text=${encoded}`, sms: `sms:+${digits}?body=${encoded}` };
}
