/** A real browser for tests, on a bare machine too: CHROME_PATH, an installed Chrome, or the one from npm. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);
const inflate = promisify(brotliDecompress);

/** Opens Chrome or Chromium without a window; throws one sentence when this machine can have none. */
export async function launchBrowser(): Promise<Browser> {
  const given = process.env.CHROME_PATH;
  if (given) return await chromium.launch({ executablePath: given, args: ['--no-sandbox'] });
  for (const channel of ['chrome', 'chromium']) {
    const installed = await chromium.launch({ channel, args: ['--no-sandbox'] }).catch(() => undefined);
    if (installed) return installed;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found: install Chrome, or set CHROME_PATH to a Chrome or Chromium.');
  }
  const home = await unpackedChromium();
  // A temporary folder of its own: parallel first runs of this Chromium write to the same names.
  const temporary = await mkdtemp(join(tmpdir(), 'carnet-browser-'));
  const browser = await chromium.launch({
    executablePath: join(home, 'chromium'),
    args: ['--no-sandbox'],
    env: {
      ...process.env,
      TMPDIR: temporary,
      LD_LIBRARY_PATH: [join(home, 'lib'), process.env.LD_LIBRARY_PATH ?? ''].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  });
  browser.on('disconnected', () => void rm(temporary, { recursive: true, force: true }));
  return browser;
}

/** The folder with the Chromium of @sparticuz/chromium and the libraries that a bare machine lacks. */
async function unpackedChromium(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packed = join(dirname(entry), '..', '..', 'bin');
  const { version } = JSON.parse(await readFile(join(packed, '..', 'package.json'), 'utf8'));
  const caches = join(packed, '..', '..', '..', '.cache');
  const home = join(caches, `chromium-${version}`);
  if (await exists(home)) return home;

  await mkdir(caches, { recursive: true });
  const draft = await mkdtemp(join(caches, 'unpacking-'));
  const unpack = async (file: string) => await inflate(await readFile(join(packed, file)));
  await writeFile(join(draft, 'chromium'), await unpack('chromium.br'));
  await chmod(join(draft, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts']) {
    const tar = join(draft, `${name}.tar`);
    await writeFile(tar, await unpack(`${name}.tar.br`));
    await run('tar', ['-xf', tar, '-C', draft]);
    await rm(tar);
  }
  await writeFile(
    join(draft, 'fonts.conf'),
    `<fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir></fontconfig>`,
  );
  // Whoever renames first wins; the others throw their copy away.
  await rename(draft, home).catch(async (problem: NodeJS.ErrnoException) => {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(home))) throw problem;
  });
  return home;
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
