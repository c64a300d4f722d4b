/** Draws one chart as an SVG picture: columns, bars, or a line with what is below it. */
import type { ChartView } from '../workbench/messages';

const NS = 'http://www.w3.org/2000/svg';
const USUAL_COLORS = ['#3366cc', '#dc3912', '#ff9900', '#109618'];
const TOP = 58;
const BOTTOM = 34;
const LEFT = 52;
const RIGHT = 20;
const TEXT = 12;

type Attributes = Readonly<Record<string, string | number>>;

function shape(name: string, attributes: Attributes, text = ''): SVGElement {
  const made = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

export function chartPicture(chart: ChartView): SVGSVGElement {
  const { width, height, title, series, categories } = chart;
  const picture = document.createElementNS(NS, 'svg');
  for (const [key, value] of Object.entries({
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
  }))
    picture.setAttribute(key, String(value));
  picture.setAttribute('aria-label', `${title}: ${spoken(chart)}`);
  picture.append(shape('text', { x: 16, y: 26, class: 'chart-title' }, title));
  if (chart.hasLegend) picture.append(...legend(chart));
  if (categories.length > 0 && series.length > 0)
    picture.append(...(chart.type === 'BAR' ? bars(chart) : upright(chart)));
  return picture;
}

function spoken({ categories, series }: ChartView): string {
  const last = categories.length - 1;
  if (series.length === 1) return categories.map((name, i) => `${name} ${series[0]?.values[i]}`).join(', ');
  return `${categories[last] ?? ''} ${series.map(({ name, values }) => `${name} ${values[last]}`).join(', ')}`;
}

function legend(chart: ChartView): SVGElement[] {
  let x = LEFT;
  return chart.series.flatMap(({ name }, i) => {
    const at = x;
    x += 30 + name.length * 7;
    return [
      shape('rect', { x: at, y: 38, width: 10, height: 10, rx: 2, fill: colorOf(chart, i) }),
      shape('text', { x: at + 15, y: 47 }, name),
    ];
  });
}

function colorOf({ colors }: ChartView, series: number): string {
  return colors[series] ?? USUAL_COLORS[series % USUAL_COLORS.length] ?? '#3366cc';
}

/** A round figure at or above the largest. */
function roundedUp(most: number): number {
  if (most <= 4) return 4;
  const step = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 4, 5, 8, 10].map((times) => times * step).find((round) => round >= most) ?? most;
}

function heightsOf({ series, isStacked, categories }: ChartView): number {
  const sums = categories.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const single = series.flatMap(({ values }) => values);
  return roundedUp(Math.max(1, ...(isStacked ? sums : single)));
}

function upright(chart: ChartView): SVGElement[] {
  const { width, height, categories, series } = chart;
  const most = heightsOf(chart);
  const floor = height - BOTTOM;
  const y = (value: number) => floor - (Math.max(0, value) / most) * (floor - TOP);
  const step = (width - LEFT - RIGHT) / categories.length;
  const lines = [0, most / 4, most / 2, (most * 3) / 4, most].flatMap((value) => [
    shape('path', {
      d: `M${LEFT} ${y(value)}H${width - RIGHT}`,
      class: value === 0 ? 'chart-floor' : 'chart-line',
    }),
    shape('text', { x: LEFT - 8, y: y(value) + 4, 'text-anchor': 'end' }, value.toLocaleString('en-GB')),
  ]);
  const names = categories.map((name, i) =>
    shape('text', { x: LEFT + step * (i + 0.5), y: floor + 18, 'text-anchor': 'middle' }, name),
  );
  if (chart.type === 'AREA' || chart.type === 'LINE') {
    const drawn = series.flatMap(({ values }, i) => {
      const points = values.map((value, at) => `${LEFT + step * (at + 0.5)} ${y(value)}`).join('L');
      const ends = `L${LEFT + step * (values.length - 0.5)} ${floor}L${LEFT + step / 2} ${floor}Z`;
      const color = colorOf(chart, i);
      return [
        shape('path', { d: `M${points}${ends}`, fill: color, opacity: chart.type === 'AREA' ? 0.2 : 0 }),
        shape('path', { d: `M${points}`, fill: 'none', stroke: color, 'stroke-width': 2 }),
      ];
    });
    return [...lines, ...names, ...drawn];
  }
  return [...lines, ...names, ...columns(chart, step, y, floor)];
}

function columns(chart: ChartView, step: number, y: (value: number) => number, floor: number): SVGElement[] {
  const { series, categories, isStacked } = chart;
  const beside = isStacked ? 1 : series.length;
  const wide = (step * 0.7) / beside;
  return categories.flatMap((_, at) => {
    let below = 0;
    return series.map(({ values }, i) => {
      const value = Math.max(0, values[at] ?? 0);
      const top = isStacked ? y(below + value) : y(value);
      const foot = isStacked ? y(below) : floor;
      below += value;
      const x = LEFT + step * at + step * 0.15 + (isStacked ? 0 : wide * i);
      return shape('rect', {
        x,
        y: top,
        width: Math.max(1, wide - 1),
        height: foot - top,
        fill: colorOf(chart, i),
      });
    });
  });
}

function bars(chart: ChartView): SVGElement[] {
  const { width, height, categories, series } = chart;
  const values = series[0]?.values ?? [];
  const most = Math.max(1, ...values);
  const start = Math.min(width / 3, 24 + Math.max(...categories.map(({ length }) => length)) * 7);
  const step = (height - TOP + 14 - BOTTOM / 2) / categories.length;
  return categories.flatMap((name, i) => {
    const y = TOP - 14 + step * i;
    const long = ((values[i] ?? 0) / most) * (width - start - RIGHT - 36);
    const middle = y + step / 2 + TEXT / 3;
    return [
      shape('text', { x: start - 8, y: middle, 'text-anchor': 'end' }, shortened(name, start)),
      shape('rect', {
        x: start,
        y: y + step * 0.2,
        width: long,
        height: step * 0.6,
        fill: colorOf(chart, 0),
      }),
      shape('text', { x: start + long + 6, y: middle }, String(values[i] ?? 0)),
    ];
  });
}

function shortened(name: string, width: number): string {
  const most = Math.floor((width - 16) / 7);
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}
