// Letters: what they say, in whose language, what they leave out, and what keeps one from being sent.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/core/language';
import { type Letter, letterFor } from '../../../src/core/messages/letter';
import { letterHtml } from '../../../src/core/messages/letter-html';
import { occasions } from '../../../src/core/messages/occasions';
import { holds } from '../../seeded';
import { lot } from '../rulesets';
import { CODE, happened, julie, LINK, STOP, salonWith } from './letter-words';

type Args = Parameters<typeof letterFor>;

function letter(...[happenings, recipient, salon]: [Args[0], Args[1]?, Args[2]?]): Letter {
  const written = letterFor(happenings, recipient ?? julie(), salon ?? salonWith());
  if (!written.ok) throw new Error(JSON.stringify(written.refusal));
  return written.value;
}

const refusalOf = (...args: Args) => {
  const written = letterFor(...args);
  return written.ok ? undefined : written.refusal;
};

describe('a letter', () => {
  test('tells a client what was earned, in whole sentences', () => {
    expect(letter([happened('earned')])).toEqual({
      member: 'M',
      language: 'en',
      subject: '13 points for you',
      text: `Hello Julie,

Thank you for coming in for Cut and Blow-dry!
You have earned 13 points and now have 128.
The new ones can be used from 30 November 2026.

Only 22 points to go for €10 off.

See you soon!
Salon Lumière

See your points: ${LINK}
No more messages: ${STOP}`,
      html: expect.stringContaining(
        '<p>Thank you for coming in for Cut and Blow-dry!<br>You have earned 13',
      ) as never,
      short: `Hello Julie, you have earned 13 points and now have 128.
Only 22 points to go for €10 off.
See you soon!
Salon Lumière`,
    } satisfies Omit<Letter, 'html'> & { html: unknown });
  });

  test('leaves out what there is nothing to say about', () => {
    const nothing = happened('earned', { items: [], usableFrom: '' });
    expect(letter([nothing], julie(), salonWith({ rewards: [] })).text).toBe(`Hello Julie,

You have earned 13 points and now have 128.

See you soon!
Salon Lumière

See your points: ${LINK}
No more messages: ${STOP}`);
    const noName = letter([happened('used')], julie({ name: '' }), { ...salonWith(), salon: '' });
    expect(noName.text).not.toMatch(/Hello|\{|undefined/);
    expect(noName.short).toMatch(/^Hello, you have used 50 points/);
  });

  test('is in the client’s language, else in the salon’s', () => {
    expect(letter([happened('birthday')], julie({ language: 'nl' })).language).toBe('nl');
    const french = letter([happened('birthday')], julie({ language: '' }), salonWith({ language: 'fr' }));
    expect(french.language).toBe('fr');
    expect(french.text).toContain('Bonjour Julie,');
  });

  test('says how many points are usable, not what has expired', () => {
    const state = { account: { lots: [lot(100), lot(28, '2026-10')], debt: 0 } };
    expect(letter([happened('milestone')], julie({}, state)).text).toContain('You now have 100.');
  });

  test('says that one point is one', () => {
    const state = { account: { lots: [lot(149)], debt: 0 } };
    const { subject, text } = letter([happened('earned', { points: 1 })], julie({}, state));
    expect(subject).toBe('1 point for you');
    expect(text).toContain('earned 1 point and now have 149');
    expect(text).toContain('Only 1 point to go');
  });

  test('of points by hand shows whether they came or went', () => {
    expect(letter([happened('byHand')]).text).toContain('your points: +15.');
    expect(letter([happened('byHand', { points: -1250 })]).text).toContain('your points: −1,250.');
  });

  test.each(['birthday', 'away'] as const)('of a %s says nothing of no points', (occasion) => {
    const none = { account: { lots: [], debt: 0 } };
    expect(letter([happened(occasion)], julie({}, none)).text).not.toMatch(/points \w|0/);
    const owing = { account: { lots: [], debt: 9 } };
    expect(letter([happened(occasion)], julie({}, owing)).text).not.toContain('9');
  });

  test('has the code of a card, and what the card is', () => {
    const { subject, text } = letter([happened('card')]);
    expect(subject).toBe('Here is your gift card of €50.00');
    expect(text).toContain(`The code: ${CODE}\nGood until 30 November 2027.`);
  });
});

describe('below a letter', () => {
  test('stands whom to tell, where there is no page to end the messages on', () => {
    const { text, html } = letter([happened('away')], julie({ link: '', stop: '' }));
    expect(text.endsWith('If you would rather not get these messages, just tell us.')).toBe(true);
    expect(html).toContain('just tell us.');
    expect(html).not.toContain('<a');
  });

  test('the address of the points stands once, even if the text has it', () => {
    const own = { en: { away: { subject: 'Hi', text: 'Look: {link}', short: 'Hi' } } };
    const { text, html } = letter([happened('away')], julie(), salonWith({}, own));
    expect(text).toBe(`Look: ${LINK}\n\nNo more messages: ${STOP}`);
    expect(html.split(`href="${LINK.replace('&', '&amp;')}"`)).toHaveLength(2);
  });
});

describe('several happenings of a client', () => {
  test('are one letter, with one greeting, one good-bye and one look ahead', () => {
    const several = [happened('used'), happened('earned', { items: ['Cut'] }), happened('level')] as const;
    expect(letter([...several]).text).toBe(`Hello Julie,

Congratulations: you have reached the level Gold!
From your next visit on you earn points faster. Thank you for being so loyal.

Thank you for coming in for Cut!
You have earned 13 points and now have 128.
The new ones can be used from 30 November 2026.

You have used 50 points for €5 off. Enjoy it!
You have 128 left.

Only 22 points to go for €10 off.

See you soon!
Salon Lumière

See your points: ${LINK}
No more messages: ${STOP}`);
  });

  test('get the subject of what the client is most glad of', () => {
    expect(letter([happened('expiring'), happened('earned'), happened('rewardNear')]).subject).toBe(
      'A treat is waiting for you',
    );
  });

  test('are told once where they are of a kind: the points added up, what was done listed, one balance', () => {
    const [cut, color] = [
      happened('earned', { points: 260, items: ['Cut'], usableFrom: '', until: '2027-11-30' }),
      happened('earned', { points: 20, items: ['Colour', 'Cut'], until: '2027-10-31' }),
    ];
    const { subject, text } = letter([cut, color], julie(), salonWith({ rewards: [] }));
    expect(subject).toBe('280 points for you');
    expect(text).toBe(`Hello Julie,

Thank you for coming in for Cut and Colour!
You have earned 280 points and now have 128.
The new ones can be used from 30 November 2026.

See you soon!
Salon Lumière

See your points: ${LINK}
No more messages: ${STOP}`);
    const used = [happened('used'), happened('used', { points: 30, text: 'Mask' })] as const;
    expect(letter([...used]).text).toContain('You have used 80 points for €5 off, Mask.');
  });

  test('of points given and taken by hand say every reason and the sum, be it none', () => {
    const given = happened('byHand', { seq: 3 });
    const taken = happened('byHand', { seq: 4, points: -15, text: 'Given by mistake' });
    const { text } = letter([given, taken]);
    expect(text).toContain('Thank you for your review!\nGiven by mistake');
    expect(text).toContain('We have changed your points: 0. You now have 128.');
  });

  test('name the highest number and the last level alone', () => {
    const numbers = [happened('milestone', { points: 50 }), happened('milestone')] as const;
    expect(letter([...numbers]).subject).toBe('100 points!');
    const levels = [happened('level', { text: 'Silver' }), happened('level')] as const;
    expect(letter([...levels]).text).not.toContain('Silver');
  });

  test('that have a code or a day of their own each get their words, under a subject of their own', () => {
    const two = [happened('expiring'), happened('expiring', { points: 5, until: '2027-01-31' })] as const;
    expect(letter([...two]).subject).toBe('News from Salon Lumière');
    expect(letter([...two], julie(), { ...salonWith(), salon: '' }).subject).toBe('News about your points');
    expect(letter([...two]).text).toContain('12 of your points');
    expect(letter([...two]).text).toContain('5 of your points');
  });

  test('have the link to the page once, however the salon’s own texts speak of it', () => {
    const earned = { subject: 'x', text: 'Hello\n{points} more.\nYour page: {link}', short: 'x' };
    const away = { subject: 'x', text: 'Hello\nCome back.\nLook at {link}', short: 'x' };
    const salon = salonWith({}, { en: { earned, away } });
    const { text } = letter([happened('earned'), happened('away')], julie({ stop: '' }), salon);
    expect(text.split(LINK)).toHaveLength(2);
    expect(text).toContain(`Come back.\nLook at ${LINK}`);
    expect(text).toContain('Hello\n13 more.');
  });

  test('of the salon’s own texts with other greetings keep them', () => {
    const own = { en: { away: { subject: 'x', text: 'Dear all', short: 'x' } } };
    const { text } = letter([happened('away'), happened('birthday')], julie(), salonWith({}, own));
    expect(text.startsWith('Hello Julie,\n\nAll of us wish')).toBe(true);
    expect(text).toContain('Salon Lumière\n\nDear all\n\n');
  });
});

describe('no letter is made', () => {
  test('of a text with a variable of yesterday: nobody is sent half a sentence', () => {
    const template = { subject: 'Hi', text: 'You have {points togo}', short: 'Hi' };
    const salon = salonWith({}, { en: { earned: template } });
    expect(refusalOf([happened('earned')], julie(), salon)).toEqual({
      code: 'message-text-wrong',
      occasion: 'earned',
      language: 'en',
      fault: { code: 'variable-unknown', field: 'text', text: 'points togo', near: 'points to go' },
    });
    expect(refusalOf([happened('birthday'), happened('earned')], julie(), salon)).toMatchObject({
      code: 'message-text-wrong',
    });
    expect(refusalOf([happened('earned')], julie({ language: 'fr' }), salon)).toBeUndefined();
    expect(refusalOf([happened('birthday')], julie(), salon)).toBeUndefined();
  });

  test('of a text that says on one occasion what only another has', () => {
    const template = { subject: 'Hi', text: '{service}', short: 'Hi' };
    const salon = salonWith({}, { en: { birthday: template } });
    expect(refusalOf([happened('birthday')], julie(), salon)).toMatchObject({
      fault: { code: 'variable-elsewhere', text: 'service' },
    });
  });

  test('of a card whose code this sheet no longer knows', () => {
    expect(refusalOf([happened('card')], julie({ cards: new Map() }), salonWith())).toEqual({
      code: 'message-card-hidden',
    });
    const hidden = new Map([['G', { code: '', what: 'gift card' }]]);
    expect(refusalOf([happened('card')], julie({ cards: hidden }), salonWith())).toMatchObject({
      code: 'message-card-hidden',
    });
  });
});

describe('the HTML of a letter', () => {
  const evil = `<img src=x onerror="alert('1')"> & http://evil.example/?a=1&b=2`;

  test('is the text and nothing else: what people typed is never markup and never a link', () => {
    const own = {
      en: { byHand: { subject: '{full name}', text: '{full name}\n{description}', short: 'x' } },
    };
    const happening = happened('byHand', { text: '<script>alert(1)</script>' });
    const { html, text, subject } = letter([happening], julie({ name: evil }), salonWith({}, own));
    expect(subject).toBe(evil);
    expect(text).toContain(evil);
    expect(html).toContain(
      '<p>&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; http://evil.example/?a=1&amp;b=2<br>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
    expect(html.match(/<a /g)).toHaveLength(2);
    expect(html).not.toMatch(/<img|<script|href="http:/);
  });

  test('reads as the salon wrote it, whatever unseen signs a name has', () => {
    const cut = `\u202eEve\ud83d\u0007`;
    const { text, short, html } = letter([happened('earned')], { ...julie(), name: cut });
    expect(text).toContain('Hello Eve,\n');
    for (const one of [text, short, html]) expect(one).not.toMatch(/[\p{Cs}\u202e]|(?!\n)\p{Cc}/u);
    expect(letter([happened('earned')], { ...julie(), name: 'Zoë 😀' }).text).toContain('Hello Zoë,');
  });

  test('links to Carnet’s own pages alone, and only over https', () => {
    const { html } = letter(
      [happened('away')],
      julie({ link: 'javascript:alert(1)', stop: 'http://x.example' }),
    );
    expect(html).not.toContain('<a');
    expect(html).toContain('See your points');
  });

  test('links without https to the reader’s own computer alone, where the workbench runs', () => {
    const page = 'http://127.0.0.1:4700/macros/s/any/exec?k=1';
    expect(letter([happened('away')], julie({ link: page })).html).toContain(`<a href="${page}"`);
    for (const link of ['http://127.0.0.1:80@x.example/', 'http://localhost.example:1/'])
      expect(letter([happened('away')], julie({ link, stop: '' })).html).not.toContain('<a');
  });

  test('asks for nothing from anywhere: no image, no style sheet, no script', () => {
    for (const occasion of occasions)
      expect(letter([happened(occasion)]).html).not.toMatch(/src=|<link|<style|<script|url\(|@import/i);
  });

  holds(
    'reads back as the text, whatever the names',
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, remark) => {
      const body = `${name}\n\n${remark}`;
      const html = letterHtml({ language: 'en', body, addresses: [], footer: [], remark: '' });
      const inside = html.slice(html.indexOf('<p>'), html.lastIndexOf('</p>'));
      expect(inside.replace(/<\/?p>|<br>/g, '')).not.toMatch(/[<>"']/);
      const read = inside
        .replace(/<\/p><p>/g, '\n\n')
        .replace(/<p>/g, '')
        .replace(/<br>/g, '\n')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, '&');
      expect(read.replace(/\n+/g, '\n')).toBe(body.replace(/\n+/g, '\n'));
    }),
  );
});

describe('the usual letters', () => {
  const all = languages.flatMap((language) => occasions.map((occasion) => [language, occasion] as const));

  test.each(all)('in %s on the occasion %s are complete', (language, occasion) => {
    const { subject, text, short } = letter([happened(occasion)], julie({ language }));
    for (const part of [subject, text, short]) {
      expect(part).not.toMatch(/[{}]|undefined|NaN| {2}|^[ ,.!]| [,.]/m);
      expect(part.trim()).not.toBe('');
    }
    expect(text).toContain('Julie');
    expect(short).toContain('Salon Lumière');
    expect(short.length).toBeLessThan(320);
  });

  test.each(all)(
    'in %s on the occasion %s read well with as little as there may be',
    (language, occasion) => {
      const bare = julie({ language, name: '' }, { account: { lots: [], debt: 0 } });
      const least = {
        items: [],
        text: occasion === 'level' ? 'Gold' : '',
        usableFrom: '',
        until: '',
      } as const;
      const kept = occasion === 'expiring' ? {} : least;
      const salon = { ...salonWith({ rewards: [] }), salon: '' };
      const { subject, text, short } = letter([happened(occasion, kept)], bare, salon);
      for (const part of [subject, text, short])
        expect(part).not.toMatch(/[{}]|undefined|NaN|^[ ,.!]| [,.]/m);
    },
  );
});
