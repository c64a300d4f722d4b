// The outbox in the sidebar: a state for each message, and a way on where there is one.
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { AnswerOf } from '../../../src/app/actions';
import type { MessageShown } from '../../../src/app/messages/list-outbox';
import { sharedBrowser } from '../browser';
import { settled } from './api-page';
import { type Owner, openMore, openOwner } from './owner-page';

let browser: Browser;
let owner: Owner;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await owner.close());

type List = AnswerOf<'list-outbox'>;

function idOf(name: string): string {
  const { clients } = owner.api.sheet.answer('list-clients', { first: 2 });
  return clients.find((client) => client.name === name)?.id ?? '';
}

function message(number: number, name: string, part: Partial<MessageShown>): MessageShown {
  return {
    number,
    row: number + 1,
    member: idOf(name),
    occasions: ['earned'],
    made: '2026-11-22T10:00',
    state: 'waiting',
    why: '',
    at: '',
    next: 0,
    ...part,
  };
}

async function open(list: () => Partial<List>): Promise<Page> {
  owner = await openOwner(browser);
  await openMore(owner.page, 'messages');
  await owner.page.locator('#outbox').waitFor();
  await settled(owner.page);
  const counts = { waiting: 0, notSent: 0, unsure: 0, noConsent: 0 };
  const value = {
    messages: [],
    counts,
    next: null,
    quota: null,
    goesOut: '2026-11-22T12:00',
    sent: {},
    ...list(),
  };
  owner.api.force('list-outbox', { ok: true, value } as never);
  await owner.page.locator('#outbox').click();
  await owner.page.locator('.segments').waitFor();
  await settled(owner.page);
  return owner.page;
}

describe('the outbox', () => {
  test('sends what waits at a press, portion after portion, and says why the rest waits', async () => {
    const page = await open(() => ({
      messages: [message(1, 'Julie Martin', {})],
      counts: { waiting: 1, notSent: 0, unsure: 0, noConsent: 0 },
    }));
    owner.api.force('send-now', { ok: true, value: { isDone: false, stopped: 'time' } } as never);
    owner.api.before('send-now', () => {});
    await page.locator('#send-now').click();
    // It is Sunday noon, and nothing waits in the sheet itself.
    await page.getByText('Nothing is waiting any more.').waitFor();
    expect(owner.api.sent('send-now')).toHaveLength(2);
    owner.api.force('send-now', { ok: true, value: { isDone: false, stopped: 'quota' } } as never);
    await page.locator('#send-now').click();
    await page.getByText('that Carnet may use are used up').waitFor();
    owner.api.force('send-now', { ok: false, refusal: { code: 'sender-other' } });
    await page.locator('#send-now').click();
    await page.locator('.banner', { hasText: 'from another Google account' }).waitFor();
  });

  test('has nothing to press where nothing waits', async () => {
    const page = await open(() => ({ messages: [message(1, 'Julie Martin', { state: 'sent' })] }));
    expect(await page.locator('#send-now').count()).toBe(0);
  });

  test('shows the state of each message in words, by day, newest first', async () => {
    const page = await open(() => ({
      messages: [
        message(4, 'Julie Martin', { occasions: ['birthday', 'earned'] }),
        message(3, 'Sofie De Smet', { state: 'sent', at: '2026-11-22T10:04' }),
        message(2, 'Amélie Laurent', { state: 'notSent', why: 'no-consent', at: '2026-11-22T09:00' }),
        message(1, 'Julie Martin', { made: '2026-11-20T10:00', state: 'unsure', why: 'interrupted', at: '' }),
      ],
      counts: { waiting: 1, notSent: 1, unsure: 1, noConsent: 0 },
    }));
    const days = page.locator('main section');
    expect(await days.first().textContent()).toMatch(
      /TodayJulie MartinBirthday and Points earnedWaitingGoes out by itself within the hourSofie De SmetPoints earnedSent 10:04Amélie Laurent.*Not sentMay not be written to/,
    );
    expect(await days.nth(1).textContent()).toMatch(/Fri 20 Nov.*Perhaps sent.*a second time without you/);
    expect(await page.locator('.segments').textContent()).toContain('Waiting 1Not sent 2');
  });

  test('says that today’s mails are used up, and that the rest goes out by itself', async () => {
    const page = await open(() => ({
      messages: [message(1, 'Julie Martin', {})],
      counts: { waiting: 3, notSent: 0, unsure: 0, noConsent: 0 },
      quota: { left: 20, reserve: 20, at: '2026-11-22T11:05' },
      goesOut: '2026-11-23T09:00',
    }));
    await page.getByText('Today’s mails are used up.').waitFor();
    await page.getByText('The 3 that are waiting go out from 23 Nov, 09:00 on.').waitFor();
    await page.getByText('Mails left: 20, 20 of them are yours').waitFor();
  });

  test('says when what waits at night goes out', async () => {
    const page = await open(() => ({
      messages: [message(1, 'Julie Martin', {})],
      goesOut: '2026-11-23T09:00',
    }));
    await page.getByText('Goes out by itself: 23 Nov, from 09:00').waitFor();
  });

  test('folds what clients did not agree to into a number, and shows it at a press', async () => {
    const page = await open(() => ({ counts: { waiting: 0, notSent: 0, unsure: 0, noConsent: 12 } }));
    expect(await page.locator('.segments').textContent()).toContain('Not sent 0');
    await page.locator('#outbox-no-consent', { hasText: '12 not sent: the clients have not agreed' }).click();
    await settled(page);
    expect(owner.api.sent('list-outbox').at(-1)).toEqual({ show: 'noConsent', member: '', before: null });
  });

  test('says that Google does not let Carnet send mail, and what helps', async () => {
    const page = await open(() => ({
      quota: { left: null, reserve: 20, at: '2026-11-22T11:05' },
      goesOut: null,
    }));
    await page.locator('.banner', { hasText: 'Google does not let Carnet send mail' }).waitFor();
  });

  test('sends again what was perhaps sent, only when a person asks for it', async () => {
    const unsure = () => message(7, 'Julie Martin', { state: 'unsure', why: 'interrupted' });
    const page = await open(() => ({ messages: [unsure()] }));
    owner.api.force('send-again', { ok: true, value: { number: 8 } } as never);
    owner.api.force('list-outbox', {
      ok: true,
      value: {
        messages: [message(8, 'Julie Martin', {}), { ...unsure(), next: 8 }],
        counts: { waiting: 1, notSent: 0, unsure: 0, noConsent: 0 },
        next: null,
        quota: null,
        goesOut: '2026-11-22T12:00',
        sent: {},
      },
    } as never);
    await page.getByRole('button', { name: 'Send again to Julie Martin' }).click();
    await page.getByText('The message to Julie Martin goes out within the hour.').waitFor();
    await page.getByText('Sent again since').waitFor();
    expect(await page.getByRole('button', { name: /^Send again/ }).count()).toBe(0);
    expect(owner.api.sent('send-again')).toEqual([{ number: 7, row: 8 }]);
  });

  test('leads to the client where the email is missing, and back', async () => {
    const page = await open(() => ({
      messages: [message(1, 'Sofie De Smet', { state: 'notSent', why: 'no-address' })],
    }));
    await page.getByRole('button', { name: 'Open client: Sofie De Smet' }).click();
    await page.locator('.pass', { hasText: 'Sofie De Smet' }).waitFor();
    await page.locator('main .mini.start').first().click();
    await page.locator('.segments').waitFor();
  });

  test('shows older ones on request, and only what is asked for', async () => {
    const page = await open(() => ({ messages: [message(60, 'Julie Martin', {})], next: 60 }));
    owner.api.force('list-outbox', {
      ok: true,
      value: {
        messages: [message(3, 'Sofie De Smet', {})],
        counts: {},
        next: null,
        quota: null,
        goesOut: '',
        sent: {},
      },
    } as never);
    await page.locator('#outbox-older').click();
    await page.locator('li', { hasText: 'Sofie De Smet' }).waitFor();
    expect(await page.locator('main li').count()).toBe(2);
    await page.locator('.segments label').nth(2).click();
    await page.getByText('Everything was sent').waitFor();
    expect(owner.api.sent('list-outbox').slice(-2)).toEqual([
      { show: 'all', member: '', before: 60 },
      { show: 'notSent', member: '', before: null },
    ]);
  });

  test('says if it cannot be read, and reads it when tried again', async () => {
    const page = await open(() => ({}));
    owner.api.force('list-outbox', { fails: 'NetworkError: Connection failure due to HTTP 0' });
    await page.locator('.segments label').nth(1).click();
    await page.locator('.banner').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Nothing is waiting', { exact: true }).waitFor();
  });
});
