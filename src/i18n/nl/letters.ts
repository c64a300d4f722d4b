// Dutch letters: what clients read, until the salon writes its own.
import type { LetterTexts } from '../message-words';

const greeting = 'Dag {voornaam},';

const goodbye = 'Tot gauw!\n{salon}';

function letter(...paragraphs: readonly string[]): string {
  return [greeting, ...paragraphs, goodbye].join('\n\n');
}

const toNext = 'Nog {nog te sparen} punten tot je volgende beloning: {volgende beloning}.';

export const letters: LetterTexts = {
  names: {
    firstName: 'voornaam',
    name: 'volledige naam',
    points: 'punten',
    balance: 'saldo',
    nextReward: 'volgende beloning',
    pointsToGo: 'nog te sparen',
    service: 'behandeling',
    description: 'omschrijving',
    card: 'code van de bon',
    level: 'niveau',
    usableFrom: 'bruikbaar vanaf',
    expiry: 'vervaldag',
    link: 'link',
    salon: 'salon',
  },
  usual: {
    earned: {
      subject: '{punten} punten voor jou',
      text: letter(
        'Bedankt voor je bezoek ({behandeling})!\nJe hebt {punten} punten gespaard en hebt er nu {saldo}.\nDe nieuwe kun je gebruiken vanaf {bruikbaar vanaf}.',
        toNext,
      ),
      short: `Dag {voornaam}, je hebt {punten} punten gespaard en hebt er nu {saldo}.\n${toNext}\n${goodbye}`,
    },
    used: {
      subject: 'Geniet van je beloning',
      text: letter(
        'Je hebt {punten} punten gebruikt voor je beloning: {omschrijving}. Geniet ervan!\nJe hebt er nog {saldo}.',
        toNext,
      ),
      short: `Dag {voornaam}, je hebt {punten} punten gebruikt voor je beloning: {omschrijving}. Je hebt er nog {saldo}.\n${goodbye}`,
    },
    byHand: {
      subject: 'Je punten zijn veranderd',
      text: letter(
        '{omschrijving}',
        'We hebben je punten aangepast: {punten}. Je hebt er nu {saldo}.\nDe nieuwe kun je gebruiken vanaf {bruikbaar vanaf}.',
      ),
      short: `Dag {voornaam}, we hebben je punten aangepast: {punten}. Je hebt er nu {saldo}.\n{omschrijving}\n${goodbye}`,
    },
    card: {
      subject: 'Hier is je {omschrijving}',
      text: letter(
        'Hier is je {omschrijving}.\nDe code: {code van de bon}\nGeldig tot en met {vervaldag}.',
        'Toon de code als je betaalt, of geef hem cadeau. Wie de code heeft, kan hem gebruiken: bewaar hem dus goed.',
      ),
      short: `Dag {voornaam}, hier is je {omschrijving}. De code: {code van de bon}\nGeldig tot en met {vervaldag}.\n${goodbye}`,
    },
    rewardNear: {
      subject: 'Er ligt een beloning voor je klaar',
      text: letter(
        'Goed nieuws: je hebt genoeg punten voor een beloning ({omschrijving}).\nJe nieuwste punten kun je gebruiken vanaf {bruikbaar vanaf}.\nZeg het gewoon bij je volgende bezoek.',
      ),
      short: `Dag {voornaam}, goed nieuws: je hebt genoeg punten voor een beloning ({omschrijving}). Zeg het gewoon bij je volgende bezoek.\n${goodbye}`,
    },
    milestone: {
      subject: '{punten} punten!',
      text: letter(
        'Je hebt {punten} punten bereikt. Bedankt dat je steeds weer bij ons komt!\nJe hebt er nu {saldo}.',
        toNext,
      ),
      short: `Dag {voornaam}, je hebt {punten} punten bereikt. Bedankt dat je steeds weer bij ons komt!\n${goodbye}`,
    },
    expiring: {
      subject: '{punten} punten te gebruiken tot en met {vervaldag}',
      text: letter(
        'Even een herinnering: {punten} van je punten kun je gebruiken tot en met {vervaldag}. Daarna vervallen ze, en dat zou jammer zijn.\nKom jezelf nog eens verwennen!',
      ),
      short: `Dag {voornaam}, even een herinnering: {punten} van je punten kun je gebruiken tot en met {vervaldag}. Kom jezelf nog eens verwennen!\n${goodbye}`,
    },
    level: {
      subject: 'Welkom bij {niveau}',
      text: letter(
        'Gefeliciteerd: je hebt het niveau {niveau} bereikt!\nVanaf je volgende bezoek spaar je sneller. Bedankt dat je zo trouw bent.',
      ),
      short: `Dag {voornaam}, gefeliciteerd: je hebt het niveau {niveau} bereikt! Vanaf je volgende bezoek spaar je sneller.\n${goodbye}`,
    },
    birthday: {
      subject: 'Gefeliciteerd met je verjaardag!',
      text: letter(
        'Het hele team wenst je een heel fijne verjaardag!\nJe hebt {saldo} punten: een mooie dag om jezelf te verwennen.',
      ),
      short: `Dag {voornaam}, het hele team wenst je een heel fijne verjaardag!\n${goodbye}`,
    },
    away: {
      subject: 'We missen je',
      text: letter(
        'We hebben je al een tijdje niet gezien en zouden je graag weer verwelkomen.\nJe {saldo} punten staan nog voor je klaar.',
      ),
      short: `Dag {voornaam}, we hebben je al een tijdje niet gezien en zouden je graag weer verwelkomen.\nJe {saldo} punten staan nog voor je klaar.\n${goodbye}`,
    },
  },
  points: { many: 'punten', one: 'punt' },
  giftCard: (amount) => `cadeaubon van ${amount}`,
  voucher: (off) => `kortingsbon voor ${off} korting`,
  several: (salon) => (salon === '' ? 'Nieuws over je punten' : `Nieuws van ${salon}`),
  see: 'Mijn punten bekijken',
  stop: 'Geen berichten meer',
  tell: 'Wil je deze berichten liever niet meer krijgen? Zeg het ons gewoon.',
};
