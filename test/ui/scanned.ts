/** Reads the QR code on a page as a scanner does. */
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';

const DARK = [0, 0, 0, 255];
const LIGHT = [255, 255, 255, 255];

/** What a scanner reads from the code that is shown. */
export async function scanned(page: Page): Promise<string | undefined> {
  const image = await page.evaluate(async () => {
    const svg = document.querySelector('.qr')?.cloneNode(true) as SVGElement;
    svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    svg.setAttribute('width', '220');
    svg.setAttribute('height', '220');
    const picture = new Image();
    picture.src = `data:image/svg+xml,${encodeURIComponent(svg.outerHTML)}`;
    await picture.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 260, height: 260 });
    const paint = canvas.getContext('2d') as CanvasRenderingContext2D;
    paint.fillStyle = '#fff';
    paint.fillRect(0, 0, 260, 260);
    paint.drawImage(picture, 20, 20, 220, 220);
    const { data } = paint.getImageData(0, 0, 260, 260);
    // A letter for each point: a list of numbers takes seconds on its way.
    return Array.from({ length: 260 * 260 }, (_, at) => ((data[4 * at] ?? 0) < 128 ? '#' : ' ')).join('');
  });
  const points = Uint8ClampedArray.from([...image].flatMap((point) => (point === '#' ? DARK : LIGHT)));
  return jsQR(points, 260, 260)?.data;
}
