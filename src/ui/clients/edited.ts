// What the form of a client shows, and what somebody has changed in it.
import type { CommandOf } from '../../app/actions';
import type { ClientSummary } from '../../app/clients/client-details';
import type { Language } from '../../core/language';
import type { Birthday } from '../../core/members/birthday';
import { type ContactField, contactFields } from '../../core/members/contact-fields';
import type { Locale } from '../../i18n/locale';

/** What the server knew when the form was opened. */
export type Seen = Pick<ClientSummary, ContactField>;

/** What stands in the fields. */
export type Typed = {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly loyaltyCard: string;
  readonly code: string;
  /** As people write it. */
  readonly birthday: string;
  readonly language: Language | '';
  readonly note: string;
};

export function typedOf(client: Seen, format: Pick<Locale, 'birthday'>): Typed {
  const { name, phone, email, loyaltyCard, code, birthday, language, note } = client;
  return { name, phone, email, loyaltyCard, code, birthday: format.birthday(birthday), language, note };
}

/** The fields that are to change, each with what the form showed: a second writer of the same field is told. */
export function editedFields(
  seen: Seen,
  wanted: Omit<Typed, 'birthday'> & { readonly birthday: Birthday },
): CommandOf<'edit-client'>['changes'] {
  const edited = contactFields.map((field) => ({ field, from: seen[field], to: wanted[field].trim() }));
  return edited.filter(({ from, to }) => from !== to) as CommandOf<'edit-client'>['changes'];
}
