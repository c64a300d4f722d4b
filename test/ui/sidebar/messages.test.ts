// Messages in the sidebar: the switches, who they are from, and the editor of a text with its preview.
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from '../browser';
import { settled } from './api-page';
import { type Owner, openMore, openOwner } from './owner-page';
import type { SalonOptions } from './salon-api';
import { focused } from './salon-page';

let browser: Browser;
let owner: Owner;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterEach(async () => await owner.close());

async function open(options: SalonOptions = {}): Promise<Page> {
  owner = await openOwner(browser, options);
  await openMore(owner.page, 'messages');
  await owner.page.locator('#occasion-earned').waitFor();
  await settled(owner.page);
  return owner.page;
}

async function edit(page: Page, occasion: string): Promise<void> {
  await page.locator(`#occasion-${occasion}`).click();
  await page.locator('#template-text').waitFor();
  await settled(page);
}

const switchFor = (page: Page, occasion: string) =>
  page.locator(`.switch[aria-labelledby=occasion-${occasion}]`);

const textOf = (text: string) => {
  const seen = texts().find(({ occasion, language }) => occasion === 'birthday' && language === 'en');
  const template = seen?.template ?? { subject: '', text: '', short: '' };
  return {
    occasion: 'birthday' as const,
    language: 'en' as const,
    template: { ...template, text },
    seen: template,
  };
};

const texts = () => owner.api.sheet.answer('show-messages', {}).messages;

describe('the occasions', () => {
  test('are off until the owner switches them on, each by itself, and the switch can be undone', async () => {
    const page = await open();
    expect(await page.locator('.switch:checked').count()).toBe(1); // all messages together
    await switchFor(page, 'birthday').click();
    await page.getByText('On: Birthday.').waitFor();
    expect(owner.ruleset()).toMatchObject({ messageBirthday: true, messageEarned: false });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => owner.ruleset().messageBirthday).toBe(false);
    await expect.poll(() => switchFor(page, 'birthday').isChecked()).toBe(false);
  });

  test('say when they go out, as it is set', async () => {
    const page = await open({ policies: { milestones: '50, 75', expiringDays: '14', awayMonths: '1' } });
    const card = page.locator('section[aria-labelledby=when-to-send]');
    for (const text of ['at 50 and 75 points', '14 days before', 'after 1 month away', 'on the day'])
      expect(await card.textContent()).toContain(text);
  });

  test('leave what is typed below as it is when one is switched', async () => {
    const page = await open();
    await page.locator('#senderName').fill('Salon Lumière');
    await switchFor(page, 'earned').click();
    await page.getByText('On: Points earned.').waitFor();
    expect(await page.locator('#senderName').inputValue()).toBe('Salon Lumière');
    expect(owner.ruleset()).toMatchObject({ messageEarned: true, senderName: '' });
  });
});

describe('who messages are from, and when they go out', () => {
  test('is saved together', async () => {
    const page = await open();
    await page.locator('#senderName').fill('Salon Lumière');
    await page.locator('#replyTo').fill('bonjour@salonlumiere.be');
    await page.locator('#milestones').fill('50, 100, 200');
    await page.locator('main form .main').click();
    await page.getByText('Saved.').waitFor();
    expect(owner.ruleset()).toMatchObject({
      senderName: 'Salon Lumière',
      replyTo: 'bonjour@salonlumiere.be',
      milestones: [50, 100, 200],
    });
    expect(await page.locator('main form .main').isDisabled()).toBe(true);
  });

  test('is refused at the field, in words', async () => {
    const page = await open();
    await page.locator('#replyTo').fill('bonjour');
    await page.locator('main form .main').click();
    await page.getByText('“bonjour” is not an email address.').waitFor();
    expect(await focused(page)).toBe('replyTo');
    expect(owner.api.sent('save-settings')).toEqual([]);
  });
});

describe('the text of a message', () => {
  test('is Carnet’s until the salon saves its own, in each language', async () => {
    const page = await open();
    await edit(page, 'earned');
    await page.getByText('Carnet’s words, until you save your own.').waitFor();
    await page.locator('#template-subject').fill('Hooray, {points} points');
    await page.locator('.segments label').nth(1).click();
    expect(await page.locator('#template-subject').inputValue()).toContain('points pour');
    await page.locator('#template-subject').fill('Youpi, {points} points');
    await page.locator('.foot .main').click();
    await page.getByText('Text saved: Points earned.').waitFor();
    const own = texts().filter(({ usual }) => usual !== null);
    expect(own.map(({ language, occasion, template }) => [language, occasion, template.subject])).toEqual([
      ['en', 'earned', 'Hooray, {points} points'],
      ['fr', 'earned', 'Youpi, {points} points'],
    ]);
    await page.locator('#take-usual').click();
    await page.locator('.foot .main').click();
    await page.getByText('Text saved: Points earned.').waitFor();
  });

  test('takes words in where the caret stands, in the field that was left last', async () => {
    const page = await open();
    await edit(page, 'earned');
    const subject = page.locator('#template-subject');
    await subject.fill('For you:  points');
    await subject.evaluate((field) => (field as HTMLInputElement).setSelectionRange(9, 9));
    await page.getByRole('button', { name: 'points', exact: true }).click();
    expect(await subject.inputValue()).toBe('For you: {points} points');
    expect(await focused(page)).toBe('template-subject');
    await page.keyboard.type('!');
    expect(await subject.inputValue()).toBe('For you: {points}! points');
  });

  test('offers only the words that the occasion has', async () => {
    const page = await open();
    await edit(page, 'birthday');
    const chips = await page.locator('.put-in .chip').allTextContents();
    expect(chips).toContain('first name');
    expect(chips).not.toContain('service');
  });

  test('with an unknown word says so while it is typed, and the proposal is taken with one press', async () => {
    const page = await open();
    await edit(page, 'earned');
    const text = page.locator('#template-text');
    await text.fill('You have {balance}. {togo} to go.');
    await page.getByText('{togo} is not known. Did you mean {points to go}?').waitFor();
    expect(await text.getAttribute('aria-invalid')).toBe('true');
    await page.locator('.foot .main').click();
    expect(await focused(page)).toBe('template-text');
    expect(owner.api.sent('save-message')).toEqual([]);
    await page.getByRole('button', { name: 'Take {points to go}' }).click();
    expect(await text.inputValue()).toBe('You have {balance}. {points to go} to go.');
    await page.locator('.foot .main').click();
    await page.getByText('Text saved: Points earned.').waitFor();
  });

  test.each([
    ['empty', ' ', 'is empty'],
    ['too long', 'x'.repeat(2001), 'is too long'],
    ['with a word of another occasion', '{service}', 'says nothing on this occasion'],
  ])('is refused when it is %s', async (_why, typed, said) => {
    const page = await open();
    await edit(page, 'birthday');
    await page.locator('#template-text').fill(typed);
    await page.locator('.foot .main').click();
    await page.locator('#template-text-err', { hasText: said }).waitFor();
    expect(owner.api.sent('save-message')).toEqual([]);
  });

  test('that is wrong in the other form is shown there', async () => {
    const page = await open();
    await edit(page, 'earned');
    await page.locator('.segments').nth(1).locator('label').nth(1).click();
    await page.locator('#template-short').fill('');
    await page.locator('.segments').nth(1).locator('label').nth(0).click();
    await page.locator('.foot .main').click();
    await page.locator('#template-short-err').waitFor();
    expect(await focused(page)).toBe('template-short');
  });

  test('that is wrong in another language is shown there', async () => {
    const page = await open();
    await edit(page, 'earned');
    const language = (at: number) => page.locator('.segments').nth(0).locator('label').nth(at);
    await language(2).click();
    await page.locator('#template-text').fill('');
    await language(1).click();
    await page.locator('.foot .main').click();
    await page.locator('#template-text-err').waitFor();
    expect(await language(2).locator('input').isChecked()).toBe(true);
    expect(await focused(page)).toBe('template-text');
    expect(owner.api.sent('save-message')).toEqual([]);
  });

  test('that was not changed is not saved', async () => {
    const page = await open();
    await edit(page, 'earned');
    await page.locator('#template-subject').press('Enter');
    await settled(page);
    expect(await page.locator('.toast').count()).toBe(0);
  });

  test('can be saved while what was said last is still shown', async () => {
    const page = await open();
    await switchFor(page, 'earned').click();
    await page.locator('.toast').waitFor();
    await edit(page, 'earned');
    const top = async (what: string) => (await page.locator(what).boundingBox()) ?? { y: 0, height: 0 };
    const toast = await top('.toast');
    expect(toast.y + toast.height).toBeLessThanOrEqual((await top('.foot')).y);
  });

  test('that somebody else saved meanwhile is not written over', async () => {
    const page = await open();
    await edit(page, 'earned');
    await page.locator('#template-subject').fill('Mine {points}');
    owner.api.before('save-message', () => {
      const [seen] = texts();
      if (seen === undefined) throw new Error('no text');
      const { occasion, language, template } = seen;
      const theirs = { ...template, subject: 'Theirs {points}' };
      owner.api.sheet.answer('save-message', { occasion, language, template: theirs, seen: { ...template } });
    });
    await page.locator('.foot .main').click();
    await page.locator('.banner', { hasText: 'somebody changed this text' }).waitFor();
    expect(texts()[0]?.template.subject).toBe('Theirs {points}');
    expect(await page.locator('#template-subject').inputValue()).toBe('Mine {points}');
  });
});

describe('the preview', () => {
  test('lists clients above the buttons at the foot, each to be pressed', async () => {
    const page = await open();
    await edit(page, 'earned');
    await page.setViewportSize({ width: 300, height: 622 });
    await page.locator('#preview-client-change').click();
    const options = page.locator('[role=option]');
    await options.last().waitFor();
    await options.last().scrollIntoViewIfNeeded();
    const covered = await options.evaluateAll((all) =>
      all
        .filter((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          return top > 50 && !one.contains(hit);
        })
        .map((one) => one.textContent),
    );
    expect(covered).toEqual([]);
  });

  test('shows the text as a real client would get it, as a mail and as a phone’s message', async () => {
    const page = await open({ policies: { senderName: 'Salon Lumière' } });
    await edit(page, 'earned');
    await page.locator('#preview-client-change').click();
    await page.locator('#preview-client').fill('julie');
    await page.keyboard.press('Enter');
    await page.locator('.letter', { hasText: 'Hello Julie,' }).waitFor();
    expect(await page.locator('.letter').textContent()).toContain('Salon Lumière to no email');
    await page.locator('#template-text').fill('<b>Bonjour</b> {first name}, {balance}');
    await page.locator('.letter', { hasText: '<b>Bonjour</b> Julie, 128' }).waitFor();
    await page.locator('.segments').nth(1).locator('label').nth(1).click();
    await page.locator('.bubble', { hasText: 'Hello Julie' }).waitFor();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied').waitFor();
    await page.context().grantPermissions(['clipboard-read']);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('.bubble').textContent());
  });

  test('is not made of a text that is too long, and the field says so', async () => {
    const page = await open();
    await edit(page, 'birthday');
    await page.locator('.letter').waitFor();
    const before = owner.api.sent('preview-message').length;
    await page.locator('#template-text').fill('x'.repeat(20_000));
    await page.locator('#template-text-err', { hasText: 'too long: at most 2,000 characters' }).waitFor();
    await page.locator('.letter').waitFor({ state: 'detached' });
    await page.waitForTimeout(700);
    expect(owner.api.sent('preview-message')).toHaveLength(before);
    expect(await page.locator('.banner').count()).toBe(0);
    expect(owner.api.sheet.call('save-message', textOf('x'.repeat(20_000)))).toMatchObject({
      refusal: { code: 'template-too-long', most: 2000 },
    });
  });

  test('is sent to the owner as a test, unsaved as it is', async () => {
    const page = await open();
    await edit(page, 'birthday');
    await page.locator('#template-subject').fill('Happy day, {first name}!');
    await page.locator('#preview-client-change').click();
    await page.locator('#preview-client').fill('julie');
    await page.keyboard.press('Enter');
    await page.locator('#send-test').click();
    await page.getByText('A test was sent to owner@example.com.').waitFor();
    const [asked] = owner.api.sent('send-test');
    expect(asked).toMatchObject({ occasion: 'birthday', template: { subject: 'Happy day, {first name}!' } });
    expect(texts().filter(({ usual }) => usual !== null)).toEqual([]);
  });

  test('names what has nothing to say for this client', async () => {
    const page = await open();
    await edit(page, 'earned');
    await page.locator('#template-text').fill('{first name}, soon: {next reward}');
    await page.getByText('Nothing to say for next reward').first().waitFor();
  });
});
