// A gift card or voucher, A6 across: what it is worth, for whom, its code large and as a QR code.
import type { ShownIssued } from '../../app/paper/show-issued';
import type { Language } from '../../core/language';
import { currencyOf } from '../../core/money';
import { documentLocale } from '../../i18n/locale';
import type { PaperWords } from '../../i18n/paper/en';
import { Qr } from '../qr';
import { usualCurrency } from '../usual-currency';
import { worthOf } from './slip-lines';

/** What the giver wants on it; any of them may be ''. */
export type Dedication = { readonly to: string; readonly from: string; readonly words: string };

export const noDedication: Dedication = { to: '', from: '', words: '' };

type Props = {
  readonly card: ShownIssued;
  readonly dedication: Dedication;
  readonly language: Language;
  readonly words: PaperWords;
};

export function GiftCardPaper({ card: { salon, state, code }, dedication, language, words }: Props) {
  const format = documentLocale(language, currencyOf(state.currency) ?? usualCurrency);
  const [to, from, said] = [dedication.to.trim(), dedication.from.trim(), dedication.words.trim()];
  const last = state.until === '' ? words.goodForEver : words.goodUntil(format.day(state.until));
  const uses = state.kind === 'giftcard' ? words.inParts : words.once;
  return (
    <div class="sheet-of-paper a6" lang={language}>
      <header class="split">
        <p class="head">{salon.name}</p>
        <p class="kind">{words.kinds[state.kind]}</p>
      </header>
      <div class="middle">
        <div>
          <p class="amount">{worthOf(state, words, format)}</p>
          {to + from !== '' && <p>{words.given(to, from)}</p>}
          {said !== '' && <p>“{said}”</p>}
        </div>
        <Qr text={code} label={words.qrOfCard} />
      </div>
      <div class="band">
        <p class="number">{code}</p>
        <p>{[last, uses].join(' · ')}</p>
      </div>
      <p class="split">
        <span>{[salon.address, salon.phone].filter((part) => part !== '').join(' · ')}</span>
        <span>{words.likeCash}</span>
      </p>
    </div>
  );
}
