// English letters: what clients read, until the salon writes its own.
import type { LetterTexts } from '../message-words';

const greeting = 'Hello {first name},';

const goodbye = 'See you soon!\n{salon}';

function letter(...paragraphs: readonly string[]): string {
  return [greeting, ...paragraphs, goodbye].join('\n\n');
}

const toNext = 'Only {points to go} points to go for {next reward}.';

export const letters: LetterTexts = {
  names: {
    firstName: 'first name',
    name: 'full name',
    points: 'points',
    balance: 'balance',
    nextReward: 'next reward',
    pointsToGo: 'points to go',
    service: 'service',
    description: 'description',
    card: 'card code',
    level: 'level',
    usableFrom: 'usable from',
    expiry: 'expiry',
    link: 'link',
    salon: 'salon',
  },
  usual: {
    earned: {
      subject: '{points} points for you',
      text: letter(
        'Thank you for coming in for {service}!\nYou have earned {points} points and now have {balance}.\nThe new ones can be used from {usable from}.',
        toNext,
      ),
      short: `Hello {first name}, you have earned {points} points and now have {balance}.\n${toNext}\n${goodbye}`,
    },
    used: {
      subject: 'Enjoy your reward',
      text: letter(
        'You have used {points} points for {description}. Enjoy it!\nYou have {balance} left.',
        toNext,
      ),
      short: `Hello {first name}, you have used {points} points for {description}. Enjoy it! You have {balance} left.\n${goodbye}`,
    },
    byHand: {
      subject: 'Your points have changed',
      text: letter(
        '{description}',
        'We have changed your points: {points}. You now have {balance}.\nThe new ones can be used from {usable from}.',
      ),
      short: `Hello {first name}, we have changed your points: {points}. You now have {balance}.\n{description}\n${goodbye}`,
    },
    card: {
      subject: 'Here is your {description}',
      text: letter(
        'Here is your {description}.\nThe code: {card code}\nGood until {expiry}.',
        'Show the code when you pay, or pass it on as a present. Whoever has it can use it, so keep it safe.',
      ),
      short: `Hello {first name}, here is your {description}. The code: {card code}\nGood until {expiry}.\n${goodbye}`,
    },
    rewardNear: {
      subject: 'A treat is waiting for you',
      text: letter(
        'Good news: you have enough points for {description}.\nYour newest points can be used from {usable from}.\nJust tell us on your next visit.',
      ),
      short: `Hello {first name}, good news: you have enough points for {description}. Just tell us on your next visit.\n${goodbye}`,
    },
    milestone: {
      subject: '{points} points!',
      text: letter(
        'You have reached {points} points. Thank you for coming to us again and again!\nYou now have {balance}.',
        toNext,
      ),
      short: `Hello {first name}, you have reached {points} points. Thank you for coming to us again and again!\n${goodbye}`,
    },
    expiring: {
      subject: '{points} points to use by {expiry}',
      text: letter(
        'A little reminder: {points} of your points can be used until {expiry}. After that they expire, and that would be a pity.\nCome and treat yourself before then!',
      ),
      short: `Hello {first name}, a little reminder: {points} of your points can be used until {expiry}. Come and treat yourself before then!\n${goodbye}`,
    },
    level: {
      subject: 'Welcome to {level}',
      text: letter(
        'Congratulations: you have reached the level {level}!\nFrom your next visit on you earn points faster. Thank you for being so loyal.',
      ),
      short: `Hello {first name}, congratulations: you have reached the level {level}! From your next visit on you earn points faster.\n${goodbye}`,
    },
    birthday: {
      subject: 'Happy birthday!',
      text: letter(
        'All of us wish you a very happy birthday!\nYou have {balance} points: a good day to treat yourself.',
      ),
      short: `Hello {first name}, all of us wish you a very happy birthday!\n${goodbye}`,
    },
    away: {
      subject: 'We miss you',
      text: letter(
        'It has been a while, and we would love to see you again.\nYou still have {balance} points waiting for you.',
      ),
      short: `Hello {first name}, it has been a while, and we would love to see you again.\nYou still have {balance} points waiting for you.\n${goodbye}`,
    },
  },
  points: { many: 'points', one: 'point' },
  giftCard: (amount) => `gift card of ${amount}`,
  voucher: (off) => `voucher for ${off} off`,
  several: (salon) => (salon === '' ? 'News about your points' : `News from ${salon}`),
  see: 'See your points',
  stop: 'No more messages',
  tell: 'If you would rather not get these messages, just tell us.',
};
