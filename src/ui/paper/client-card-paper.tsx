// A client's own card, 85 × 55 mm: the name, and a QR code of the page with the points, or of the card's number.
import type { ClientCardShown } from '../../app/paper/show-client-card';
import type { Language } from '../../core/language';
import type { PaperWords } from '../../i18n/paper/en';
import { Qr } from '../qr';

type Props = { readonly card: ClientCardShown; readonly language: Language; readonly words: PaperWords };

export function ClientCardPaper({ card: { salon, name, loyaltyCard, link }, language, words }: Props) {
  const isPage = link !== '';
  const scanned = isPage ? link : loyaltyCard;
  return (
    <div class="sheet-of-paper bizcard" lang={language}>
      <div>
        <p>{salon.name}</p>
        <p class="head">{name}</p>
        <p>{isPage ? words.showPage : words.showCard}</p>
        {salon.phone !== '' && <p>{salon.phone}</p>}
        {loyaltyCard !== '' && <p class="number">{loyaltyCard}</p>}
      </div>
      {scanned !== '' && <Qr text={scanned} label={isPage ? words.qrOfPage(name) : words.qrOfNumber} />}
    </div>
  );
}
