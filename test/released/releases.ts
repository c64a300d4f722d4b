// What each release left in sheets, as files that never change: the journal, and the derived records beside it.
import { readdirSync, readFileSync } from 'node:fs';

export const FOLDER = 'test/fixtures/journals';

/** Texts as they stood in cells and in the script property. */
export type DerivedTexts = {
  readonly checkpoint: string;
  readonly members: readonly { readonly id: string; readonly state: string; readonly movements: string }[];
  readonly storedValues: readonly { readonly id: string; readonly state: string }[];
};

export type Release = DerivedTexts & {
  readonly name: string;
  /** One text an entry, oldest first. */
  readonly entries: readonly string[];
};

export function readReleases(): readonly Release[] {
  return readdirSync(FOLDER).map((name) => {
    const derived = JSON.parse(readFileSync(`${FOLDER}/${name}/derived.json`, 'utf8')) as DerivedTexts;
    const entries = readFileSync(`${FOLDER}/${name}/journal.jsonl`, 'utf8').trim().split('\n');
    return { name, entries, ...derived };
  });
}
