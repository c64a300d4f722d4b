// The mail with the code that spending on the client's own page needs.
import type { Mail } from '../app/ports/mail';
import type { Language } from '../core/language';
import { letterHtml } from '../core/messages/letter-html';
import { catalogOf } from './catalog';

/** @param salon the salon's name, or '' */
export function codeLetter(
  language: Language,
  salon: string,
  code: string,
): Pick<Mail, 'subject' | 'text' | 'html'> {
  const { codeMail } = catalogOf(language);
  const body = codeMail.body(code);
  const html = letterHtml({ language, body, addresses: [], footer: [], remark: salon });
  return { subject: codeMail.subject(code, salon), text: salon === '' ? body : `${body}\n\n${salon}`, html };
}
