// Messages, a client’s page and the staff on the command line, by the examples of docs/settings.md as printed there.
import { describe, expect, it } from 'vitest';
import { commandLine, GUIDE } from './command-line';

const { workbook, example, inFolder, written, carnet, ran, begin } = commandLine();

describe('messages on the command line', () => {
  /** A command as the guide prints it. */
  function asPrinted(start: string, ...more: string[]): unknown {
    const found = GUIDE.matchAll(new RegExp(`^npm run -s carnet -- (${start}.*)$`, 'gm'));
    const [printed] = [...found].map(([, words = '']) => words).sort((a, b) => a.length - b.length);
    if (printed === undefined) throw new Error(`the guide has no command ${start}`);
    return JSON.parse(carnet(...printed.split(' ').map(inFolder), ...more));
  }

  it('are told by the clock to who agreed, opened as links, asked for and listed', () => {
    begin('set up');
    asPrinted('settings --workbook salon.json --file messages-on.json');
    asPrinted('import --workbook salon.json --clients writable.csv');
    asPrinted('record --workbook salon.json --file told.json');
    const { sent, outbox } = asPrinted('messages --workbook salon.json --send') as Sent;
    expect(sent).toMatchObject([{ to: 'nele@example.com' }]);
    expect(sent[0]?.text).toMatch(/Nele[\s\S]*5 points/);
    expect(outbox.messages).toMatchObject([{ occasions: ['earned'], state: 'sent' }]);
    expect(asPrinted('messages --workbook salon.json --file asked.json --plan')).toMatchObject({
      whatsapp: expect.stringMatching(/^https:\/\/wa\.me\/32470112233\?text=/),
      sms: expect.stringMatching(/^sms:\+32470112233\?body=/),
    });
    expect(asPrinted('messages --workbook salon.json --file asked.json')).toEqual({
      number: 2,
      isAddressed: true,
    });
    const listed = JSON.parse(carnet('messages', '--workbook', workbook)) as Sent['outbox'];
    expect(listed.messages).toMatchObject([{ state: 'waiting' }, { state: 'sent' }]);
    const night = asPrinted('messages --workbook salon.json --send', '--at', '2026-03-20T23:00') as Sent;
    expect(night.sent).toEqual([]);
    const morning = asPrinted('messages --workbook salon.json --send', '--at', '2026-03-21T10:00') as Sent;
    expect(morning.sent).toMatchObject([{ to: 'nele@example.com' }]);
  });

  it('say what is no moment and which client is meant', () => {
    begin('set up');
    expect(ran('messages', '--workbook', workbook, '--at', 'noon')).toMatchObject({ code: 2 });
    const file = written('nobody.json', '{ "client": "Nobody", "occasion": "birthday" }');
    expect(ran('messages', '--workbook', workbook, '--file', file)).toMatchObject({ code: 1 });
  });
});

describe('a client’s own page on the command line', () => {
  const printed = (command: string) => {
    expect(GUIDE).toContain(`npm run -s carnet -- ${command}\n`);
    return carnet(...command.split(' ').map(inFolder));
  };

  it('is text in the client’s language, behind a link that can be ended', () => {
    begin('set up');
    carnet('import', '--workbook', workbook, '--clients', example('writable.csv'));
    carnet('record', '--workbook', workbook, '--file', example('told.json'));
    const text = printed('page --workbook salon.json --client NELE01');
    expect(text).toMatch(/^Your points[^\n]*\nHello Nele\n\nYour points: 5 points\n/);
    expect(text).toMatch(/What happened\n- [^\n]*Earned, CUT: \+5 points/);
    expect(carnet('page', '--workbook', workbook, '--client', 'NELE01', '--lang', 'nl')).toContain(
      'Hallo Nele',
    );
    type Link = { readonly link: string; readonly why: string };
    const first = JSON.parse(printed('link --workbook salon.json --client NELE01')) as Link;
    expect(first).toMatchObject({
      why: '',
      link: expect.stringMatching(/\/exec\?k=[0-9A-Z]{8}[a-z2-7]{26}$/),
    });
    const second = JSON.parse(printed('link --workbook salon.json --client NELE01 --new')) as Link;
    expect(second.link).not.toBe(first.link);
    printed('link --workbook salon.json --all');
    const third = JSON.parse(printed('link --workbook salon.json --client NELE01')) as Link;
    expect([first.link, second.link]).not.toContain(third.link);
  });

  it('is refused in words that help', () => {
    begin('set up');
    expect(ran('page', '--workbook', workbook, '--client', 'Nobody')).toMatchObject({ code: 1 });
    expect(ran('page', '--workbook', workbook, '--client', 'Nobody', '--lang', 'de')).toMatchObject({
      code: 2,
    });
    expect(ran('link', '--workbook', workbook)).toMatchObject({ code: 2 });
  });
});

it('the staff are added with a link, listed, given a new one and switched off as the guide prints it', () => {
  begin('set up');
  const printed = (command: string) => {
    expect(GUIDE).toContain(`npm run -s carnet -- ${command}\n`);
    return JSON.parse(carnet(...command.split(' ').map(inFolder)));
  };
  const added = printed('staff --workbook salon.json --file staff.json');
  const rights = { record: true, refund: false, byHand: 50, contacts: true, reports: false };
  expect(added).toMatchObject({
    person: { name: 'Inès', access: 'on', rights },
    link: expect.stringMatching(/\/exec\?t=\w+$/),
  });
  expect(printed('staff --workbook salon.json')).toContainEqual(
    expect.objectContaining({ name: 'Inès', rights }),
  );
  const linked = printed('staff --workbook salon.json --link Inès');
  expect(linked.link).not.toBe(added.link);
  expect(printed('staff --workbook salon.json --off Inès')).toMatchObject({ name: 'Inès', access: 'off' });
  expect(ran('staff', '--workbook', workbook, '--off', 'Nobody')).toMatchObject({ code: 2 });
  const wrong = written('wrong.json', '{ "name": "Joke", "rights": { "everything": true } }');
  expect(ran('staff', '--workbook', workbook, '--file', wrong)).toMatchObject({ code: 2 });
});

type Sent = {
  readonly sent: readonly { readonly to: string; readonly text: string }[];
  readonly outbox: { readonly messages: readonly object[] };
};
