// The slip of an invoice, 80 mm wide: lines down to what was paid, the points and why, and what comes next.

import { partsOf } from '../../core/invoice/standing-reversals';
import { invoiceNumber } from '../../core/journal/entry';
import { documentLocale, localeFor } from '../../i18n/locale';
import { Qr } from '../qr';
import { PaperHead } from './paper-head';
import { SlipLines } from './slip-lines';
import { SlipPoints } from './slip-points';
import type { SlipProps } from './slip-props';

export function SlipPaper({ slip, language, words }: SlipProps) {
  const { entry, ruleset, client, salon, reversals } = slip;
  const format = localeFor(language, ruleset.currency);
  const whole = documentLocale(language, ruleset.currency);
  const time = entry.moment.startsWith(entry.day) ? `, ${entry.moment.slice(11, 16)}` : '';
  const parts = partsOf(reversals);
  const link = client?.link ?? '';
  return (
    <div class="sheet-of-paper slip" lang={language}>
      <PaperHead salon={salon} />
      <div class="cut">
        <p class="split">
          <span>{numberOf(entry, words)}</span>
          <span>{format.day(entry.day) + time}</span>
        </p>
        <p class="split">
          <span>{client?.name}</span>
          <span>{entry.staff !== '' && words.servedBy(entry.staff)}</span>
        </p>
      </div>
      <SlipLines slip={slip} language={language} words={words} />
      {parts.some(({ isVoid }) => isVoid) ? (
        <p class="cut">
          <b>{words.takenBack}</b>
        </p>
      ) : (
        parts.length > 0 && (
          <dl class="sum cut">
            {parts.map(({ money }, index) => (
              <div key={index} class="split">
                <dt>{words.refunded}</dt>
                <dd class="num">{whole.money(-money)}</dd>
              </div>
            ))}
          </dl>
        )
      )}
      {client !== null && <SlipPoints slip={slip} client={client} language={language} words={words} />}
      <div class="cut centre">
        {link !== '' && (
          <>
            <Qr text={link} label={words.qrOfPage(client?.name ?? '')} />
            <p>
              <b>{words.scanTitle}</b>
              <br />
              {words.scan}
            </p>
          </>
        )}
        <p>{words.thanks}</p>
        <p class="note">{words.noTaxReceipt}</p>
      </div>
    </div>
  );
}

/** The invoice's own number, and that of its receipt; of an older Carnet, which gave none, the line in the ledger. */
function numberOf(entry: SlipProps['slip']['entry'], words: SlipProps['words']): string {
  const number = invoiceNumber(entry);
  const parts = [
    number > 0 ? words.entry(String(number)) : '',
    entry.receipt === '' ? '' : words.invoice(entry.receipt),
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' · ') : words.line(String(entry.seq));
}
