// Ready-made points by hand, as one setting with one of them on each line: `Google review: 15: Thank you!`

import { accept, refuse } from '../result';
import { type Field, plainField } from './field';

/** What a salon often gives, or takes if the points are below 0. */
export type HandPreset = {
  readonly name: string;
  readonly points: number;
  /** What the client reads; '' if it is written each time. */
  readonly text: string;
};

export const PRESETS_MOST = 12;
const NAME_MOST = 40;
/** As long as a note of an entry may be. */
const TEXT_MOST = 200;

// The name ends at the first colon that a number follows.
const PRESET = /^(.+?)\s*[:=]\s*([-−+]?\d{1,6})\s*(?:[:=]\s*(.*))?$/;

export function handPresets(): Field<readonly HandPreset[]> {
  return {
    ...plainField,
    control: 'text',
    optional: true,
    initial: '',
    read(raw) {
      const presets: HandPreset[] = [];
      for (const text of linesOf(String(raw))) {
        const [, name = '', figure = '', why = ''] = PRESET.exec(text) ?? [];
        const points = Number(figure.replace('−', '-'));
        if (name === '' || points === 0) return refuse({ code: 'preset-wrong', text });
        if (name.length > NAME_MOST) return refuse({ code: 'text-too-long', most: NAME_MOST });
        if (why.length > TEXT_MOST) return refuse({ code: 'text-too-long', most: TEXT_MOST });
        if (presets.some((other) => other.name === name))
          return refuse({ code: 'preset-doubled', text: name });
        presets.push({ name, points, text: why });
      }
      if (presets.length > PRESETS_MOST) return refuse({ code: 'presets-many', most: PRESETS_MOST });
      return accept(presets);
    },
    write: (presets) => presets.map(presetLine).join('\n'),
  };
}

/** The line of one preset, as the setting holds it. A line break would begin another one. */
function presetLine({ name, points, text }: HandPreset): string {
  const line = text === '' ? `${name}: ${points}` : `${name}: ${points}: ${text}`;
  return line.replace(/\s+/g, ' ').trim();
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
