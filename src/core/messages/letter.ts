// A letter to one client about all that has happened: in the client's language, as text and as HTML.
import type { InEveryLanguage, Language } from '../language';
import { accept, type Result, refuse } from '../result';
import type { Happening } from './happenings';
import { joinedTexts } from './joined-paragraphs';
import { type FooterLink, letterHtml } from './letter-html';
import type { LetterWords } from './letter-words';
import { type Occasion, variablesOf } from './occasions';
import {
  filled,
  hasVariable,
  type Template,
  type TemplateRefusal,
  templateFault,
  withoutLines,
} from './template';
import { toldOnce } from './told-once';
import { type Addressee, type Occurring, valuesOf } from './values';

export type Letter = {
  readonly member: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  /** The same text; nothing else is in it but the addresses that can be clicked. */
  readonly html: string;
  /** For WhatsApp and SMS. */
  readonly short: string;
};

export type Recipient = Addressee & {
  /** '' if nobody has said: then the salon's. */
  readonly language: Language | '';
  /** The address that ends the messages; '' if the salon's page has none. */
  readonly stop: string;
};

/** What the letters of one execution have in common. */
export type Correspondence = Occurring & {
  readonly words: InEveryLanguage<LetterWords>;
  /** The salon's own texts; those that are missing are the usual ones. */
  readonly own: OwnTexts;
};

export type OwnTexts = InEveryLanguage<{ readonly [occasion in Occasion]?: Template }>;

/** A message that says half of what it should is not sent: the reader would have to guess. */
export type LetterRefusal =
  /** Somebody has typed a text in the tab that cannot be used. */
  | {
      readonly code: 'message-text-wrong';
      readonly occasion: Occasion;
      readonly language: Language;
      readonly fault: TemplateRefusal;
    }
  /** The code of the card is not known any more: this sheet is a copy. */
  | { readonly code: 'message-card-hidden' };

/** The text in force. */
function templateIn(
  { own, words }: Pick<Correspondence, 'own' | 'words'>,
  occasion: Occasion,
  language: Language,
): Template {
  return own[language][occasion] ?? words[language].usual[occasion];
}

/** @param happenings of this client, one or more; they become one letter, in which the link to the page stands once */
export function letterFor(
  happenings: readonly [Happening, ...Happening[]],
  recipient: Recipient,
  correspondence: Correspondence,
): Result<Letter, LetterRefusal> {
  const language = languageOf(recipient, correspondence);
  const refusal = unwritable(happenings, recipient, correspondence);
  if (refusal !== undefined) return refuse(refusal);
  const told = byWeight(toldOnce(happenings)).map((happening) => {
    return { happening, template: templateIn(correspondence, happening.occasion, language) };
  });
  const { names } = correspondence.words[language];
  const messages = told.map(({ happening, template }, i) => {
    const isLinked = told.slice(i + 1).some((later) => hasVariable(later.template.text, names, 'link'));
    const text = isLinked ? withoutLines(template.text, names, 'link') : template.text;
    return written({ ...template, text }, happening, recipient, { ...correspondence, language });
  });
  return accept(bound(messages as [Written, ...Written[]], recipient, { ...correspondence, language }));
}

function languageOf(
  { language }: Pick<Recipient, 'language'>,
  { ruleset }: Pick<Correspondence, 'ruleset'>,
): Language {
  return language === '' ? ruleset.language : language;
}

type InLanguage = Pick<Correspondence, 'ruleset' | 'moment' | 'salon' | 'words'> & {
  readonly language: Language;
};

/** One message, before it becomes a letter or a part of one. */
export type Written = Template & { readonly occasion: Occasion };

/** The template with what is known of the client. */
export function written(
  template: Template,
  happening: Happening,
  addressee: Addressee,
  { words: all, language, ...occurring }: InLanguage,
): Written {
  const words = all[language];
  const values = valuesOf(happening, addressee, occurring, words);
  const fill = (text: string) => filled(text, words.names, values, words.points);
  return {
    occasion: happening.occasion,
    // A name or a remark may have several lines; a subject has one.
    subject: fill(template.subject).replace(/\s+/g, ' '),
    text: fill(template.text),
    short: fill(template.short),
  };
}

/** One letter of all messages, with what stands below each letter. */
export function bound(
  messages: readonly [Written, ...Written[]],
  { id, link, stop }: Pick<Recipient, 'id' | 'link' | 'stop'>,
  { words: all, language, salon }: Pick<InLanguage, 'words' | 'language' | 'salon'>,
): Letter {
  const words = all[language];
  const [main] = messages;
  const isAlone = messages.filter(({ occasion }) => occasion === main.occasion).length === 1;
  const body = joinedTexts(messages.map(({ text }) => text));
  const footer: readonly FooterLink[] = [
    ...(link === '' || body.includes(link) ? [] : [{ words: words.see, address: link }]),
    ...(stop === '' ? [] : [{ words: words.stop, address: stop }]),
  ];
  const remark = stop === '' ? words.tell : '';
  const below = [...footer.map((line) => `${line.words}: ${line.address}`), remark].filter(
    (line) => line !== '',
  );
  return {
    member: id,
    language,
    // A subject that has only words of which nothing is known is left out as any line is.
    subject: isAlone && main.subject !== '' ? main.subject : words.several(salon),
    text: [body, below.join('\n')].join('\n\n'),
    html: letterHtml({ language, body, addresses: [link], footer, remark }),
    short: main.short,
  };
}

/** Why nothing can be written of these happenings: the first reason. Undefined if all of them can be told. */
export function unwritable(
  happenings: readonly Happening[],
  recipient: Pick<Recipient, 'cards' | 'language'>,
  correspondence: Correspondence,
): LetterRefusal | undefined {
  const language = languageOf(recipient, correspondence);
  const { cards } = recipient;
  for (const { occasion, storedValue } of happenings) {
    const template = templateIn(correspondence, occasion, language);
    const fault = templateFault(template, correspondence.words[language].names, variablesOf[occasion]);
    if (fault !== undefined) return { code: 'message-text-wrong', occasion, language, fault };
    if (storedValue !== '' && (cards.get(storedValue)?.code ?? '') === '')
      return { code: 'message-card-hidden' };
  }
  return undefined;
}

/** What a client is most glad of first: it gives the letter its subject. */
const WEIGHT: readonly Occasion[] = [
  'birthday',
  'card',
  'level',
  'rewardNear',
  'milestone',
  'earned',
  'used',
  'byHand',
  'expiring',
  'away',
];

function byWeight(happenings: readonly Happening[]): readonly Happening[] {
  const weight = ({ occasion }: Happening) => WEIGHT.indexOf(occasion);
  return [...happenings].sort((a, b) => weight(a) - weight(b));
}
