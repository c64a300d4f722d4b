// What the till asks of a person and of the page: presses for the standard invoice, and how soon a search shows what it found.
import type { Browser } from 'playwright-core';
import { openSalonPage } from '../ui/sidebar/salon-page';

/** The most presses that the standard invoice may take: keys beside the letters of names. */
const MOST_PRESSES = 6;

const CLIENTS = 20_000;

const STANDARD = ['ju', 'Enter', 'women', 'Enter', 'shampoo', 'Enter', 'Control+Enter'] as const;

/** A client of the list, a service and a product, saved. */
async function presses(browser: Browser): Promise<void> {
  const { page, close } = await openSalonPage(browser);
  let keys = 0;
  let letters = 0;
  for (const typed of STANDARD) {
    const isKey = /^(Enter|Control)/.test(typed);
    if (isKey) await page.keyboard.press(typed);
    else await page.keyboard.type(typed);
    await page.waitForTimeout(50);
    keys += isKey ? 1 : 0;
    letters += isKey ? 0 : typed.length;
  }
  await page.locator('#next-invoice').waitFor();
  await close();
  console.log(
    `\nthe standard invoice (a client, a service, a product, saved): ${keys} presses, ${letters} letters`,
  );
  if (keys > MOST_PRESSES) throw new Error(`more than ${MOST_PRESSES} presses`);
}

/** From a key to the frame that shows what it found, with many clients. */
async function searches(browser: Browser): Promise<void> {
  const { page, close } = await openSalonPage(browser, {}, CLIENTS);
  const times = await page.evaluate(async () => {
    const field = document.getElementById('client') as HTMLInputElement;
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const frame = () => new Promise((then) => requestAnimationFrame(then));
    const found: number[] = [];
    for (let run = 0; run < 60; run++) {
      await frame();
      const begun = performance.now();
      set?.call(field, ['c', 'cl', 'client 1', 'clinet 19', 'juli', 'zzz'][run % 6]);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((then) => setTimeout(then, 0));
      document.body.getBoundingClientRect();
      found.push(performance.now() - begun);
    }
    return found.sort((a, b) => a - b);
  });
  await close();
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(1);
  console.log(`a search among ${CLIENTS} clients: ${at(0.5)} ms in the middle, ${at(0.95)} ms for 95 in 100`);
}

export async function benchTill(browser: Browser): Promise<void> {
  await presses(browser);
  await searches(browser);
}
