// npm run screenshots: every view, page and dialog, in every language, light and dark, at each of its widths, into
// build/screenshots with an index.html of all; and the sheet and the sidebar of the example salon beside it.
//   -- --only till,owner   these walks alone     -- --language fr     -- --scheme dark
//   -- --docs              the pictures of docs instead
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Language, languages } from '../../../src/core/language';
import { sharedBrowser } from '../browser';
import { takeGuide } from '../pictures/guide';
import { takeDocs } from '../pictures/take';
import { photographSalon } from './example-salon';
import { indexOf, type Picture } from './picture-index';
import type { Walk } from './walk';
import { type WalkName, walkNames, walks } from './walks';

const FOLDER = join('build', 'screenshots');
/** On a picture of a whole page, what otherwise stays in view stands where it belongs. */
const STILL = '.foot, .tabs, .dock, .said, .toasts { position: static !important }';

const SCHEMES = ['light', 'dark'] as const;

const wanted = process.argv.slice(2);
const known: { readonly [option: string]: readonly string[] } = {
  '--only': [...walkNames, 'salon'],
  '--language': languages,
  '--scheme': SCHEMES,
};
for (const [option, all] of Object.entries(known)) {
  const unknown = named(option)?.find((name) => !all.includes(name));
  if (unknown === undefined) continue;
  console.error(`${option} has no “${unknown}”. There are ${all.join(', ')}.`);
  process.exit(1);
}

function named(option: string): readonly string[] | undefined {
  const at = wanted.indexOf(option);
  return at < 0 ? undefined : (wanted[at + 1] ?? '').split(',');
}

function chosen<Name extends string>(option: string, all: readonly Name[]): readonly Name[] {
  const names = named(option);
  return names === undefined ? all : all.filter((name) => names.includes(name));
}

async function photographWalk(name: WalkName, language: Language): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const walk: Walk = walks[name];
  const { page, views, close } = await walk.open(await sharedBrowser(), language);
  let count = 0;
  for await (const view of views) {
    count++;
    for (const width of walk.widths)
      for (const scheme of chosen('--scheme', SCHEMES)) {
        await page.setViewportSize({ width, height: walk.height });
        await page.emulateMedia({ colorScheme: scheme });
        const file = `${name}/${String(count).padStart(2, '0')}-${language}-${width}-${scheme}.png`;
        // A dialog has the height of the window, whatever is below it.
        const fullPage = (await page.locator('dialog[open]').count()) === 0;
        await page.screenshot({ path: join(FOLDER, file), fullPage, animations: 'disabled', style: STILL });
        pictures.push({ file, group: name, view, language, width, scheme });
      }
    await page.setViewportSize({ width: walk.widths[0], height: walk.height });
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await close();
  return pictures;
}

async function photographAll(): Promise<void> {
  const pictures: Picture[] = [];
  await rm(FOLDER, { recursive: true, force: true });
  for (const language of chosen('--language', languages)) {
    for (const name of chosen('--only', walkNames)) {
      await mkdir(join(FOLDER, name), { recursive: true });
      pictures.push(...(await photographWalk(name, language)));
      console.log(`${name}, ${language}: ${pictures.length} pictures`);
    }
    if (chosen('--only', ['salon']).length === 0) continue;
    pictures.push(...(await photographSalon(FOLDER, language, chosen('--scheme', SCHEMES))));
    console.log(`the example salon, ${language}: ${pictures.length} pictures`);
  }
  await writeFile(join(FOLDER, 'index.html'), indexOf(pictures));
  console.log(`${join(FOLDER, 'index.html')}: ${pictures.length} pictures`);
}

if (wanted.includes('--docs')) {
  await takeDocs();
  for (const language of chosen('--language', languages)) await takeGuide(language);
} else await photographAll();
process.exit();
