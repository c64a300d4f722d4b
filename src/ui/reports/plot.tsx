// Bars of one or two series, as an image with a sentence: the figures themselves stand in the table.

import type { Chart } from './report';
import { useReportsWords } from './reports-words';

// In the image's own units.
const WIDTH = 860;
const HEIGHT = 170;
// Figures beside the bars: a sign of them, and the least room.
const SIGN = 6.6;
const LEAST_LEFT = 44;
const TOP = 12;
const FLOOR = 148;
// Labels closer than this run into each other.
const LABEL_WIDTH = 44;

export function Plot({ chart }: { readonly chart: Chart }) {
  const { words } = useReportsWords();
  const { bars, series, figure } = chart;
  const highest = bars.reduce((most, { values }) => Math.max(most, ...values), 0);
  const top = roundedUp(highest);
  const scale = [0, top / 2, top];
  const longest = Math.max(...scale.map((value) => figure(value).length));
  const start = Math.max(LEAST_LEFT, 12 + SIGN * longest);
  const step = (WIDTH - start) / Math.max(bars.length, 1);
  const wide = Math.min(26, (step * 0.7) / series.length);
  const every = Math.max(1, Math.ceil(LABEL_WIDTH / step));
  const y = (value: number) => FLOOR - ((FLOOR - TOP) * Math.max(value, 0)) / Math.max(top, 1);
  return (
    <section class="card" aria-labelledby="plot-heading">
      <div class="pad sec">
        <div class="split">
          <h2 id="plot-heading">{chart.heading}</h2>
          {series.length > 1 && (
            <span class="row note">
              {series.map((name, at) => (
                <span key={name} class={at === 0 ? 'key' : 'key b'}>
                  {name}
                </span>
              ))}
            </span>
          )}
        </div>
        {bars.length === 0 || highest <= 0 ? (
          <p class="note">{words.reports.nothingToDraw}</p>
        ) : (
          <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={chart.title}>
            {scale.map((value) => (
              <g key={value}>
                <path class="grid" d={`M${start} ${y(value)}H${WIDTH}`} />
                <text x={start - 6} y={y(value) + 4} text-anchor="end">
                  {figure(value)}
                </text>
              </g>
            ))}
            {bars.map(({ label, values }, at) => {
              const left = start + step * at + (step - wide * series.length) / 2;
              return (
                <g key={at}>
                  {values.map((value, of) => (
                    <rect
                      key={of}
                      class={of === 0 ? 'a' : 'b'}
                      x={left + wide * of + (of > 0 ? 1.5 : 0)}
                      y={y(value)}
                      width={Math.max(wide - 2, 1)}
                      height={FLOOR - y(value)}
                      rx={2}
                    />
                  ))}
                  {at % every === 0 && (
                    <text {...placeOf(start + step * (at + 0.5))} y={HEIGHT - 6}>
                      {label}
                    </text>
                  )}
                </g>
              );
            })}
          </svg>
        )}
      </div>
    </section>
  );
}

/** The next figure that halves well: 2, 4, 6, 8, 10, 20 … */
function roundedUp(highest: number): number {
  if (highest <= 0) return 1;
  const size = 10 ** Math.floor(Math.log10(highest));
  const steps = [1, 2, 4, 6, 8, 10].map((step) => step * size);
  return steps.find((step) => step >= highest && step >= 2) ?? 2;
}

/** Half of the longest label: what would stand out at the right ends there instead. */
const HALF = 24;

function placeOf(middle: number): { readonly x: number; readonly 'text-anchor': 'middle' | 'end' } {
  const isLast = WIDTH - middle < HALF;
  return isLast ? { x: WIDTH, 'text-anchor': 'end' } : { x: middle, 'text-anchor': 'middle' };
}
