// Remembers what somebody said of files: their kind, columns and answers, by their headings.
import * as v from 'valibot';
import { type RememberedFile, remembered } from '../../core/imported/remembered-file';
import { accept, type Result, refuse } from '../../core/result';
import { defineCommand, defineQuery } from '../action';
import { checkpointOf, inLock, type TransactionRefusal } from '../ledger/transaction';

const word = v.pipe(v.string(), v.regex(/^[A-Za-z0-9.,-]{1,30}$/));

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2000));

const rememberedFile = v.object({
  headings: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  kind: word,
  columns: v.record(word, v.pipe(v.array(place), v.maxLength(20))),
  answers: v.record(word, word),
  till: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
});

export const rememberFiles = defineCommand({
  roles: ['owner'],
  command: v.object({ files: v.pipe(v.array(rememberedFile), v.maxLength(20)) }),
  run(world, { files }): Result<{ readonly remembered: number }, TransactionRefusal> {
    return inLock(world, () => {
      if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
      const kept = remembered(world.rememberedFiles.read(), files);
      world.rememberedFiles.write(kept);
      return accept({ remembered: kept.length });
    });
  },
});

export const rememberedFiles = defineQuery({
  roles: ['owner'],
  command: v.object({}),
  run(world): Result<{ readonly files: readonly RememberedFile[] }, TransactionRefusal> {
    if (checkpointOf(world) === null) return refuse({ code: 'not-set-up' });
    return accept({ files: world.rememberedFiles.read() });
  },
});
