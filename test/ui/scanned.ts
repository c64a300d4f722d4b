/** Reads the QR code on a page as a scanner does. */
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';

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
  const points = new Uint8ClampedArray(4 * image.length).fill(255);
  for (let at = 0; at < image.length; at++) if (image[at] === '#') points.fill(0, 4 * at, 4 * at + 3);
  return jsQR(points, 520, 520)?.data;
}
