// npm run freeze 0.1.0: writes the journal and the derived records of a release. Once it is released it never changes.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { checkpointAfter } from '../../src/app/ledger/recover';
import { emptyCheckpoint } from '../../src/app/ledger/transaction';
import type { Checkpoint } from '../../src/app/ports/checkpoint';
import { codeOf } from '../../src/core/journal/canonical';
import type { Draft } from '../../src/core/journal/entry';
import { stateText } from '../../src/core/members/stored-member';
import { foldMovements, movementsText } from '../../src/core/points/movements';
import { storedValueText } from '../../src/core/stored-values/stored-value';
import { checkpointStore } from '../../src/google/ledger/checkpoint';
import { everyRule } from '../core/every-rule';
import type { Ledger } from '../core/ledger';
import { resealed } from '../core/refold';
import { type DerivedTexts, FOLDER } from './releases';

function main(name: string | undefined): void {
  if (name === undefined || !/^\d+\.\d+\.\d+$/.test(name)) throw new Error('npm run freeze 0.1.0');
  const folder = `${FOLDER}/${name}`;
  if (existsSync(folder)) throw new Error(`${folder} is there, and what was released does not change`);
  const ledger = numbered(everyRule());
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/journal.jsonl`, `${ledger.entries.map(({ text }) => text).join('\n')}\n`);
  writeFileSync(`${folder}/derived.json`, `${JSON.stringify(derivedOf(ledger), null, 2)}\n`);
}

/** Clients and cards with numbers like those of a sheet, instead of names. */
function numbered(ledger: Ledger): Ledger {
  const members = [...ledger.members.keys()].map((id) => [id, codeOf({ member: id }, 8)] as const);
  const cards = [...ledger.storedValues.keys()].map((id) => [id, codeOf({ card: id }, 10)] as const);
  const numbers = new Map([...members, ...cards]);
  const known = (text: string) => numbers.get(text) ?? text.replace(/[^/]+$/, (id) => numbers.get(id) ?? id);
  return resealed(
    ledger,
    (draft) =>
      JSON.parse(JSON.stringify(draft), (_key, value) =>
        typeof value === 'string' ? known(value) : value,
      ) as Draft,
  );
}

function derivedOf({ entries, members, storedValues }: Ledger): DerivedTexts {
  const own = (id: string) => entries.filter(({ member }) => member === id);
  return {
    checkpoint: checkpointText(entries.reduce(checkpointAfter, emptyCheckpoint), entries.length + 1),
    members: [...members].map(([id, state]) => ({
      id,
      state: stateText(state),
      movements: movementsText(foldMovements(id, own(id))),
    })),
    storedValues: [...storedValues].map(([id, state]) => ({ id, state: storedValueText(state) })),
  };
}

/** As the script property holds it. */
function checkpointText(checkpoint: Checkpoint, row: number): string {
  let text = '';
  const store = {
    get: () => undefined,
    keys: () => [],
    set(_key: string, value: string) {
      text = value;
    },
    setAll(values: { readonly [key: string]: string }) {
      text = values.done ?? '';
    },
    remove() {},
    forget() {},
  };
  checkpointStore(store, () => []).write({ ...checkpoint, row });
  return text;
}

main(process.argv[2]);
