// Runs one command line after the other for a test that waits: a process for each would load the add-on anew.
import { parentPort, workerData } from 'node:worker_threads';
import { commandLine } from '../../build/command-line.js';

const { done } = workerData;

parentPort.on('message', async ({ args, answer }) => {
  try {
    answer.postMessage(await commandLine(args, 'warm'));
  } catch (error) {
    answer.postMessage({ code: null, out: '', err: String(error?.stack ?? error) });
  }
  Atomics.add(done, 0, 1);
  Atomics.notify(done, 0);
});
