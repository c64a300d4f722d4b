/** The workbench in a real browser, with a small add-on of its own. */
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axe, choose as chooseIn, sharedBrowser, type Workbench } from './browser';
import { cellOf, cellShows, close, type Open, open } from './open-workbench';

let browser: Browser;
/** The workbench of the test that runs. */
let workbench: Workbench;
let page: Page;

beforeAll(async () => {
  browser = await sharedBrowser();
});

function use(one: Open): void {
  ({ workbench, page } = one);
}

/** The tests around it each have a workbench to themselves. */
function eachHasItsOwn(): void {
  let own: Open;
  beforeEach(async () => {
    own = await open(browser);
    use(own);
    await page.getByText('Odile').waitFor();
  });
  afterEach(async () => await close({ ...own, page, workbench }));
}

/** Most tests share one workbench, where each has a tab of its own: a process and a large page take long to start. */
let common: Open | undefined;
const tabs = Array.from({ length: 30 }, (_, at) => `Book ${at + 1}`);
let used = 0;

function eachHasItsTab(): void {
  beforeEach(async () => {
    common ??= await open(browser, tabs);
    use(common);
    const name = tabs[used++] ?? 'one tab too few';
    await page.reload();
    await page.getByRole('tab', { name, exact: true }).click();
    await page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
    await page.getByText('Odile').waitFor();
  });
  afterEach(async () => {
    // Pages that a test has opened beside it.
    for (const other of page.context().pages()) if (other !== page) await other.close();
  });
}
afterAll(async () => {
  if (common !== undefined) await close(common);
});

const cell = (row: number, column: number) => cellOf(page, row, column);
const shows = (row: number, column: number, text: string) => cellShows(page, row, column, text);
const choose = (...labels: readonly string[]) => chooseIn(page, ...labels);

async function sidebar(): Promise<FrameLocator> {
  await choose('Salon', 'Open the sidebar');
  return page.frameLocator('#sidebar iframe');
}

/** The status of a request from elsewhere; browsers set these headers themselves, so the test must write them. */
async function statusFor(headers: Record<string, string>): Promise<number | undefined> {
  return await new Promise((resolve, reject) => {
    const sent = request(new URL('/api/state', workbench.url), { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ page: 'test', ask: null }));
  });
}

describe('the sheet', () => {
  eachHasItsTab();

  it('sends what a person types to the add-on, whose onEdit answers in the next cell', async () => {
    await cell(3, 1).click();
    await page.keyboard.type('Beatrice');
    await page.keyboard.press('Enter');
    await shows(3, 1, 'Beatrice');
    await shows(3, 2, 'seen A3');
  });

  it('shows the start of a long cell and edits the whole of it', async () => {
    expect((await cell(5, 1).textContent())?.length).toBeLessThan(200);
    await cell(5, 1).dblclick();
    const editor = page.locator('.cell-editor input');
    await expect.poll(async () => (await editor.inputValue()).length).toBe(5_000);
    await editor.press('End');
    await editor.pressSequentially('!');
    await editor.press('Enter');
    await shows(5, 2, 'seen A5');
    await cell(5, 1).click();
    await expect.poll(async () => (await page.inputValue('#cell-text')).length).toBe(5_001);
  });

  it('leaves a cell as it is when its editor closes without a change', async () => {
    await cell(2, 1).dblclick();
    await expect.poll(async () => await page.locator('.cell-editor input').inputValue()).toBe('Odile');
    await page.keyboard.press('Enter');
    await expect.poll(async () => await page.inputValue('#cell-name')).toBe('A3');
    await shows(2, 2, '');
  });

  it('keeps text that looks like a number text when a part of it is changed', async () => {
    await cell(6, 3).dblclick();
    const editor = page.locator('.cell-editor input');
    await expect.poll(async () => await editor.inputValue()).toBe("'007");
    await editor.press('End');
    await editor.pressSequentially('8');
    await editor.press('Enter');
    await shows(6, 3, '0078');
  });

  it('copies a block and pastes it over other cells as one action', async () => {
    await cell(2, 1).click();
    await cell(3, 3).click({ modifiers: ['Shift'] });
    await expect.poll(async () => await page.inputValue('#cell-name')).toBe('A2:C3');
    await page.keyboard.press('Control+c');
    await cell(7, 3).click();
    await expect.poll(async () => await page.inputValue('#cell-name')).toBe('C7');
    await page.keyboard.press('Control+v');
    await shows(7, 3, 'Odile');
    await shows(8, 5, '1');
  });

  it('sorts, inserts and deletes rows by hand', async () => {
    await cell(1, 3).click();
    await choose('Data', 'Sort sheet A to Z');
    await shows(2, 1, 'Bruno');
    await cell(1, 1).click();
    await choose('Insert', 'Insert 1 row above');
    await shows(3, 1, 'Bruno');
    await page.locator('.rowHeaders [data-rgrow="0"] .rgCell').click({ button: 'right' });
    await choose('Delete row 1');
    await shows(2, 1, 'Bruno');
  });

  it('converts a tab to a table, where the script may not write, and back', async () => {
    await cell(1, 1).click();
    await choose('Data', 'Convert to table');
    const frame = await sidebar();
    await frame.getByRole('button', { name: 'Record' }).click();
    const said = async () => await frame.locator('output').textContent();
    await expect.poll(said).toContain('not allowed on cells in typed columns');
    await cell(1, 1).click();
    await choose('Data', 'Revert to unformatted data');
    await frame.getByRole('button', { name: 'Record' }).click();
    await expect.poll(said).toBe('sidebar wrote Odette');
  });
});

describe('the add-on', () => {
  eachHasItsTab();

  it('has the menu that its onOpen makes, with sub-menus and separators', async () => {
    await page.getByRole('menuitem', { name: 'Salon' }).click();
    const menu = page.getByRole('menu', { name: 'Salon' });
    expect(await menu.getByRole('menuitem').allTextContents()).toEqual([
      'Open the sidebar',
      'Ask for a name',
      'More',
      'Say hello',
      'Start the clock',
      'Write a letter',
    ]);
    expect(await menu.getByRole('separator').count()).toBe(1);
  });

  it('writes from its sidebar, and the sheet shows it at once', async () => {
    const frame = await sidebar();
    await frame.getByRole('button', { name: 'Record' }).click();
    await shows(1, 5, 'Odette');
    await expect.poll(async () => await frame.locator('output').textContent()).toBe('sidebar wrote Odette');
    expect((await page.locator('#sidebar iframe').boundingBox())?.width).toBe(300);
  });

  it('passes a thrown error to the failure handler, as an Error', async () => {
    const frame = await sidebar();
    await frame.getByRole('button', { name: 'Fail' }).click();
    await expect
      .poll(async () => await frame.locator('output').textContent())
      .toBe('true Error: the book is locked');
  });

  it('is refused a date as an argument, in Google’s words', async () => {
    const frame = await sidebar();
    await frame.getByRole('button', { name: 'Send a date' }).click();
    await expect
      .poll(async () => await frame.locator('output').textContent())
      .toBe('Failed due to illegal value in property: 0');
  });

  it('downloads a file from its sidebar', async () => {
    const frame = await sidebar();
    const download = page.waitForEvent('download');
    await frame.getByRole('button', { name: 'Download CSV' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('clients.csv');
    expect(await readFile(await file.path(), 'utf8')).toBe('client,points\nOdette,12\n');
  });

  it('closes its sidebar', async () => {
    const frame = await sidebar();
    await frame.getByRole('button', { name: 'Close' }).click();
    await page.locator('#sidebar').waitFor({ state: 'hidden' });
  });

  it('waits at an alert until the person answers', async () => {
    await choose('Salon', 'More', 'Ask before clearing');
    await page.getByRole('dialog', { name: 'Clear' }).getByRole('button', { name: 'No' }).click();
    await shows(1, 4, 'kept');
  });

  it('takes what a person types in a prompt', async () => {
    await choose('Salon', 'Ask for a name');
    await page.getByRole('textbox', { name: 'What is the name?' }).fill('Zoé');
    await page.keyboard.press('Enter');
    await shows(1, 4, 'Zoé');
  });
});

describe('a question of the add-on', () => {
  eachHasItsOwn();

  it('continues as after Close when the page that asked is gone', async () => {
    await choose('Salon', 'More', 'Ask before clearing');
    await page.getByRole('dialog', { name: 'Clear' }).waitFor();
    await page.reload();
    await shows(1, 4, 'kept');
  });
});

describe('the page', () => {
  eachHasItsTab();

  it('has no serious fault that axe-core can find, with the sidebar and a dialog open', async () => {
    await sidebar();
    await page.frameLocator('#sidebar iframe').getByRole('button', { name: 'Record' }).waitFor();
    const plain = await axe(page);
    await choose('Salon', 'Ask for a name');
    await page.getByRole('dialog').waitFor();
    const found = [...plain, ...(await axe(page, 'dialog'))].filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    );
    expect(found.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
  });

  it('says so when the add-on has no example to load', async () => {
    await choose('Workbench', 'Load the example salon');
    await page.getByRole('alert').filter({ hasText: 'not available in this add-on' }).waitFor();
  });
});

describe('a page of the script', () => {
  eachHasItsTab();

  it('has an origin of its own, keeps drafts there, and reaches nothing of the workbench', async () => {
    const frame = await sidebar();
    await frame.getByRole('button', { name: 'Record' }).waitFor();
    const element = page.locator('#sidebar iframe');
    const keywords = ((await element.getAttribute('sandbox')) ?? '').split(' ').sort();
    expect(keywords).toEqual([
      'allow-downloads',
      'allow-forms',
      'allow-modals',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ]);
    const own = new URL((await element.getAttribute('src')) ?? '').origin;
    expect(own).not.toBe(new URL(workbench.url).origin);
    const inside = page.frames().find((one) => one.url().startsWith(own));
    const seen = await inside?.evaluate(async (address) => {
      localStorage.setItem('draft', 'half an invoice');
      const tried = (act: () => unknown) => {
        try {
          return String(act());
        } catch (problem) {
          return (problem as Error).name;
        }
      };
      const asked = await fetch(`${address}api/state`, { method: 'POST', body: '{}' }).then(
        ({ status }) => status,
        () => 'refused',
      );
      return { origin: location.origin, parent: tried(() => window.parent.document.title), asked };
    }, workbench.url);
    expect(seen).toEqual({ origin: own, parent: 'SecurityError', asked: 'refused' });
    await frame.getByRole('button', { name: 'Close' }).click();
    await sidebar();
    await frame.getByRole('button', { name: 'Record' }).waitFor();
    const again = page.frames().find((one) => one.url().startsWith(own));
    expect(await again?.evaluate(() => localStorage.getItem('draft'))).toBe('half an invoice');
  });

  it('is heard from its own origin alone, and shown in the workbench alone', async () => {
    const frame = await sidebar();
    await frame.getByRole('button', { name: 'Record' }).waitFor();
    const element = page.locator('#sidebar iframe');
    const address = (await element.getAttribute('src')) ?? '';
    expect((await fetch(address.replace(/in=.*/, 'in=http%3A%2F%2Fexample.com'))).status).toBe(403);
    const shown = await fetch(address);
    const policy = shown.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`frame-ancestors ${new URL(workbench.url).origin}`);
    // Opened in a tab of its own, it may do no more.
    expect(policy).toContain(`sandbox ${await element.getAttribute('sandbox')};`);
    // The same frame, taken to another origin, asks to be closed: nobody listens.
    await element.evaluate((one: HTMLIFrameElement) => {
      window.dispatchEvent(
        new MessageEvent('message', {
          data: { google: 'close' },
          origin: 'https://example.com',
          source: one.contentWindow,
        }),
      );
    });
    expect(await element.isVisible()).toBe(true);
    await frame.getByRole('button', { name: 'Close' }).click();
    await expect.poll(async () => await element.isVisible()).toBe(false);
  });
});

async function visit(query: string): Promise<Page> {
  const visitor = await page.context().newPage();
  await visitor.goto(new URL(`/macros/s/any/exec${query}`, workbench.url).href);
  return visitor;
}

describe('what runs without the page, whose sheet is the first tab', () => {
  eachHasItsOwn();

  it('what the clock runs is run when somebody asks for it, and is listed', async () => {
    await choose('Workbench', 'Run what the clock runs');
    await page.getByText('No trigger is set.').waitFor();
    await choose('Salon', 'Start the clock');
    await choose('Workbench', 'Run what the clock runs');
    await shows(1, 6, 'ticked');
    await choose('Workbench', 'Executions and mail');
    await page.getByText(/^tick completed/).waitFor();
  });

  it('shows a page to whoever opens its address, which asks the same sheet', async () => {
    const visitor = await visit('?who=Odile');
    expect(await visitor.title()).toBe('Visit');
    const frame = visitor.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'Odile' }).waitFor();
    await frame.getByRole('button', { name: 'Record' }).click();
    await frame.getByText('wrote Odile').waitFor();
    await shows(1, 5, 'Odile');
  });
});

describe('the web app', () => {
  eachHasItsTab();

  it('says what failed where the script shows no page', async () => {
    const visitor = await visit('?fail=1');
    await visitor.getByText('the book is locked').waitFor();
  });

  it('is where links to it at Google lead', async () => {
    const frame = await sidebar();
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.getByRole('link', { name: 'Her page' }).click(),
    ]);
    await opened.frameLocator('iframe').getByRole('heading', { name: 'Odile' }).waitFor();
    expect(new URL(opened.url()).origin).toBe(new URL(workbench.url).origin);
  });
});

describe('the workbench', () => {
  eachHasItsTab();

  it('answers only its own page, whatever other web pages try', async () => {
    const own = new URL(workbench.url).host;
    const tried = await Promise.all(
      [
        { Host: own, Origin: 'https://example.com' },
        // A page in a sandbox without an origin.
        { Host: own, Origin: 'null' },
        // A foreign name that resolves to this computer.
        { Host: 'example.com', Origin: 'http://example.com' },
        // A form on another site, in an old browser.
        { Host: own, 'Sec-Fetch-Site': 'cross-site' },
        { Host: own },
        { Host: own, Origin: `http://${own}` },
      ].map((headers) => statusFor({ 'Content-Type': 'application/json', ...headers })),
    );
    expect(tried).toEqual([403, 403, 403, 403, 403, 200]);
  });

  it('the mail of the script is shown as letters, which run nothing and lead to the web app here', async () => {
    await choose('Workbench', 'Letters');
    await page.getByText('No mail yet.').waitFor();
    await page.keyboard.press('Escape');
    await choose('Salon', 'Write a letter');
    await choose('Workbench', 'Letters');
    const letters = page.getByRole('region', { name: 'Letters' });
    await letters.getByRole('heading', { name: 'Your points' }).waitFor();
    await letters.getByText('odile@example.com').waitFor();
    const paper = letters.frameLocator('iframe');
    await paper.getByText('You have 3 points.').waitFor();
    expect(await axe(page, '.letters')).toEqual([]);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      paper.getByRole('link', { name: 'Her page' }).click(),
    ]);
    await opened.frameLocator('iframe').getByRole('heading', { name: 'Odile' }).waitFor();
  });
});
