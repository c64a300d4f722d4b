// The mail with the end of the ledger, which proves later that nothing before it was replaced.
import type { Mail } from '../app/ports/mail';
import type { ProofTold } from '../app/ports/world';
import type { Language } from '../core/language';
import { letterHtml } from '../core/messages/letter-html';
import { catalogOf } from './catalog';
import { documentLocale } from './locale';

export function proofLetter(
  language: Language,
  { seq, hash, day, salon, seal, found, currency }: ProofTold,
): Pick<Mail, 'subject' | 'text' | 'html'> {
  const { proofMail: words } = catalogOf(language);
  const format = documentLocale(language, currency);
  const rows = [
    `${words.line}: ${seq}`,
    `${words.day}: ${format.day(day)}`,
    `${words.hash}: ${hash}`,
    ...(seal === '' ? [] : [`${words.seal}: ${seal}`]),
  ];
  const said = found === 0 ? words.sound : words.unsound(found, format.number(found));
  const body = `${said}\n\n${rows.join('\n')}\n\n${words.keep}`;
  const html = letterHtml({ language, body, addresses: [], footer: [], remark: salon });
  return {
    subject: words.subject(String(seq), salon),
    text: salon === '' ? body : `${body}\n\n${salon}`,
    html,
  };
}
