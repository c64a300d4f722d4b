/** Proves the beginning of a long journal, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Beginning, BeginningProved } from './prove-in-two';
import { proveBefore } from './prove-journal';

const { file, depth, end } = workerData as Beginning;
const proved = proveBefore(file, depth, end);
const isSound = proved !== null && proved.findings.length === 0;
parentPort?.postMessage({ head: isSound ? proved.head : null } satisfies BeginningProved);
