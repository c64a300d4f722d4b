// The salon's ready-made points and the limit for staff, as typed, checked as the setting reads them.
import { useState } from 'preact/hooks';
import { type HandPreset, PRESETS_MOST } from '../../core/settings/hand-presets';
import { policyFields } from '../../core/settings/policies';
import { focusOn } from '../focus';
import { useSession } from '../session';
import { type Saved, useSaveSettings } from '../settings/save-settings';

export type PresetFault = 'nameWrong' | 'nameTwice' | 'pointsWrong';

export type TypedPreset = {
  readonly key: number;
  readonly name: string;
  readonly points: string;
  readonly text: string;
};

/** The id of a row's field. */
export function presetId(field: 'name' | 'points' | 'text', key: number): string {
  return `preset-${field}-${key}`;
}

export function usePresets() {
  const { opened } = useSession();
  const { handPresets, handLimit, currency } = opened.ruleset;
  const saving = useSaveSettings();
  const [rows, setRows] = useState<readonly TypedPreset[]>(() => handPresets.map(typedOf));
  const [limit, setLimit] = useState(String(handLimit));
  const [isTried, setTried] = useState(false);
  const reading = { currency, names: null };
  const limitRead = policyFields.handLimit.read(limit, reading);

  const faultOf = (row: TypedPreset): PresetFault | null => {
    const name = row.name.trim();
    if (rows.some((other) => other !== row && other.name.trim() === name)) return 'nameTwice';
    if (!/^[-−+]?\d{1,6}$/.test(row.points.trim()) || pointsOf(row) === 0) return 'pointsWrong';
    return isReadBack(presetOf(row), reading) ? null : 'nameWrong';
  };
  const faults = new Map(
    rows.flatMap((row) => {
      const fault = faultOf(row);
      return fault === null ? [] : [[row.key, fault] as const];
    }),
  );

  return {
    rows,
    limit,
    setLimit,
    isFull: rows.length >= PRESETS_MOST,
    /** None before somebody has tried to save. */
    faultIn: (row: TypedPreset) => (isTried ? (faults.get(row.key) ?? null) : null),
    limitFault: isTried && !limitRead.ok,
    isSaving: saving.isSaving,
    refusal: saving.refusal,
    edit: (key: number, part: Partial<TypedPreset>) =>
      setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row))),
    remove: (key: number) => setRows(rows.filter((row) => row.key !== key)),
    add: (more: readonly HandPreset[]) =>
      setRows([...rows, ...more.map((preset, i) => typedOf(preset, nextKey(rows) + i))]),
    /** Null if something has to be corrected first. */
    async save(): Promise<Saved | null> {
      setTried(true);
      const [wrong] = faults;
      if (wrong !== undefined) {
        const [key, fault] = wrong;
        focusOn(presetId(fault === 'pointsWrong' ? 'points' : 'name', key));
        return null;
      }
      if (!limitRead.ok) {
        focusOn('handLimit');
        return null;
      }
      const lines = String(policyFields.handPresets.write(rows.map(presetOf), currency));
      return await saving.save({
        policies: { ...opened.policies, handPresets: lines, handLimit: limitRead.value },
      });
    },
  };
}

function typedOf({ name, points, text }: HandPreset, key: number): TypedPreset {
  return { key, name, points: points === 0 ? '' : String(points), text };
}

function nextKey(rows: readonly TypedPreset[]): number {
  return Math.max(-1, ...rows.map(({ key }) => key)) + 1;
}

function pointsOf({ points }: TypedPreset): number {
  return Number(points.trim().replace('−', '-'));
}

function presetOf(row: TypedPreset): HandPreset {
  return { name: row.name.trim(), points: pointsOf(row), text: row.text.trim() };
}

/** A name with a colon and a number would be read as another one. */
function isReadBack(
  preset: HandPreset,
  reading: Parameters<typeof policyFields.handPresets.read>[1],
): boolean {
  const field = policyFields.handPresets;
  const read = field.read(field.write([preset], reading.currency), reading);
  const [only] = read.ok ? read.value : [];
  return only?.name === preset.name && only.points === preset.points;
}
