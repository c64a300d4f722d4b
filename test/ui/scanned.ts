/** Reads the QR code on a page as a scanner does. */
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';

const DARK = [0, 0, 0, 255];
const LIGHT = [255, 255, 255, 255];

/** What a scanner reads from the code that is shown. */
export async function scanned(page: Page): Promise<string | undefined> {
  // As it is seen, with the style that it has on this page.
  const seen = (await page.locator('.qr').first().screenshot()).toString('base64');
  const image = await page.evaluate(async (png) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${png}`;
    await picture.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 520, height: 520 });
    const paint = canvas.getContext('2d') as CanvasRenderingContext2D;
    paint.fillStyle = '#fff';
    paint.fillRect(0, 0, 520, 520);
    paint.drawImage(picture, 20, 20, 480, 480);
    const { data } = paint.getImageData(0, 0, 520, 520);
    // A letter for each point: a list of numbers takes seconds on its way.
    return Array.from({ length: 520 * 520 }, (_, at) => ((data[4 * at] ?? 0) < 128 ? '#' : ' ')).join('');
  }, seen);
  const points = Uint8ClampedArray.from([...image].flatMap((point) => (point === '#' ? DARK : LIGHT)));
  return jsQR(points, 520, 520)?.data;
}
