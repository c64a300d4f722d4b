// A QR code, drawn black on white in any theme, with the white edge that scanners need.
import { encode } from 'uqr';

type Props = {
  /** What a scanner reads. */
  readonly text: string;
  /** What it is, for those who do not see it. */
  readonly label: string;
};

// Of the element itself, so that no style of a page can forget it: a scanner needs the contrast.
const LOOK = { fill: '#000', stroke: 'none', background: '#fff', height: 'auto', aspectRatio: '1' };

// Modules; the standard asks for four, of which the page's own white gives the rest.
const EDGE = 2;

export function Qr({ text, label }: Props) {
  const { size, data } = encode(text, { ecc: 'M', border: 0 });
  const whole = size + 2 * EDGE;
  return (
    <svg
      class="qr"
      style={LOOK}
      role="img"
      aria-label={label}
      viewBox={`${-EDGE} ${-EDGE} ${whole} ${whole}`}
      shape-rendering="crispEdges"
    >
      <path d={pathOf(data)} />
    </svg>
  );
}

/** One rectangle for each run of dark modules in a row. */
function pathOf(data: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of data.entries())
    for (let x = 0; x < row.length; ) {
      const from = x;
      while (row[x] === true) x++;
      if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`;
      else x++;
    }
  return path;
}
