/** The main thread's end of the execution worker: sends jobs, receives answers, and holds questions for a person. */
import { MessageChannel, SHARE_ENV, Worker } from 'node:worker_threads';
import type { Answer, Question } from '../standin/index';
import { StartProblem } from './arguments';
import type { FromWorker, Job, Jobs, ToWorker, WorkbookState, WorkerStart } from './messages';

export interface Listener {
  state(state: WorkbookState): void;
  /** Sends the page a question; false if the page is no longer connected. */
  question(id: number, question: Question, page: string | null): boolean;
  problem(sentence: string): void;
  progress(done: number, all: number): void;
}

interface Waiting {
  /** The page that asked. */
  readonly page: string | null;
  resolve(answer: never): void;
  reject(problem: Error): void;
}

export class Executions {
  readonly exposed: readonly string[];
  readonly #worker: Worker;
  readonly #channel: MessageChannel;
  readonly #bell: Int32Array;
  readonly #waiting = new Map<number, Waiting>();
  #jobs = 0;
  /** The question a script is blocked on, or null. */
  #asked: { readonly id: number; readonly page: string | null } | null = null;

  private constructor(worker: Worker, channel: MessageChannel, bell: Int32Array, exposed: readonly string[]) {
    this.#worker = worker;
    this.#channel = channel;
    this.#bell = bell;
    this.exposed = exposed;
  }

  /** Opens the workbook and the add-on in a thread; throws a StartProblem if either cannot be read. */
  static async start(workbook: string, addOn: string, listener: Listener): Promise<Executions> {
    const bell = new SharedArrayBuffer(4);
    const channel = new MessageChannel();
    const workerData: WorkerStart = { workbook, addOn, bell, answers: channel.port2 };
    const worker = new Worker(new URL('./execution-worker.js', import.meta.url), {
      workerData,
      transferList: [channel.port2],
      // The stand-in sets the process's time zone to the script's; a thread with its own environment cannot.
      env: SHARE_ENV,
    });
    const exposed = await new Promise<readonly string[]>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (first: FromWorker) => {
        if (first.say === 'ready') resolve(first.exposed);
        else reject(new StartProblem(first.say === 'problem' ? first.sentence : 'The worker did not start.'));
      });
    });
    const executions = new Executions(worker, channel, new Int32Array(bell), exposed);
    worker.on('message', (message: FromWorker) => executions.#hear(message, listener));
    worker.on('error', (problem) => {
      listener.problem(`The executions stopped: ${problem.message}`);
      for (const { reject } of executions.#waiting.values()) reject(problem);
    });
    return executions;
  }

  /** Rejects with a sentence for the person if the job cannot be done. */
  async ask<K extends Job>(
    job: K,
    ask: Jobs[K]['ask'],
    page: string | null = null,
  ): Promise<Jobs[K]['answer']> {
    this.#jobs += 1;
    const id = this.#jobs;
    return await new Promise<Jobs[K]['answer']>((resolve, reject) => {
      this.#waiting.set(id, { page, resolve, reject });
      this.#worker.postMessage({ id, job, ask } as ToWorker);
    });
  }

  /** Wakes the script that is waiting for this question; an answer to another question is ignored. */
  answer(id: number, answer: Answer): void {
    if (id !== this.#asked?.id) return;
    this.#asked = null;
    this.#channel.port1.postMessage(answer);
    Atomics.store(this.#bell, 0, 1);
    Atomics.notify(this.#bell, 0);
  }

  /** Nobody is left on that page to answer: its script continues as if the dialog had been closed. */
  left(page: string): void {
    if (this.#asked?.page === page) this.answer(this.#asked.id, { button: 'CLOSE' });
  }

  /** Saves and ends, waiting at most this long for a running script. */
  async stop(patienceMs: number): Promise<void> {
    if (this.#asked) this.answer(this.#asked.id, { button: 'CLOSE' });
    const late = new Promise<void>((resolve) => setTimeout(resolve, patienceMs).unref());
    await Promise.race([this.ask('save', null).catch(() => undefined), late]);
    await this.#worker.terminate();
    this.#channel.port1.close();
  }

  #hear(message: FromWorker, listener: Listener): void {
    if (message.say === 'state') listener.state(message.state);
    if (message.say === 'progress') listener.progress(message.done, message.all);
    if (message.say === 'question') {
      const page = this.#waiting.get(message.job)?.page ?? null;
      this.#asked = { id: message.id, page };
      const heard = listener.question(message.id, message.question, page);
      if (!heard) this.answer(message.id, { button: 'CLOSE' });
    }
    if (message.say === 'answer') this.#take(message.id)?.resolve(message.answer as never);
    if (message.say === 'problem') {
      const waiting = message.id === null ? undefined : this.#take(message.id);
      if (waiting) waiting.reject(new Error(message.sentence));
      else listener.problem(message.sentence);
    }
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }
}
