/** Fills the book with the example salon, through the add-on's own import, as its sidebar would. */
import { AddOn, type Reply, type Runner } from '../add-on';
import { importFiles, StepRefused } from '../import-files';
import type { Person } from '../standin/index';
import { readText } from '../text-file';
import type { ExampleAnswer } from './messages';

/** What the example may use of the add-on: the functions it exposes, and a person at the sheet. */
export interface AddOnDoor {
  readonly exposed: readonly string[];
  readonly call: Runner;
  readonly person: Person;
}

// A working Canadian salon's books of spring 2018; beside the built workbench.
const FOLDER = new URL('./example-salon/', import.meta.url);

const PROGRAM = {
  kind: 'spend',
  name: 'Points on everything',
  on: true,
  terms: { points: 1, every: '10.00', scope: 'everything' },
};

export function loadExample({ exposed, call }: AddOnDoor): ExampleAnswer {
  if (!exposed.includes('api') || !exposed.includes('openSidebar'))
    return { status: 'not available', sentence: 'The example salon is not available in this add-on.' };
  const addOn = new AddOn(call);
  try {
    setUp(addOn);
    const text = (name: string) => readText(new URL(`${name}.csv`, FOLDER));
    const files = { services: text('services'), products: text('products'), receipts: text('receipts') };
    importFiles(addOn, files, { source: 'till', dateOrder: null, history: false });
    return { status: 'loaded', sentence: 'The example salon is loaded: 488 clients of spring 2018.' };
  } catch (error) {
    if (error instanceof StepRefused) return { status: 'refused', sentence: error.message };
    throw error;
  }
}

/** A new sheet gets the salon's currency and one programme; one that is set up keeps its own. */
function setUp(addOn: AddOn): void {
  const opened = addOn.call('open', {});
  if (opened.ok) return;
  const made = answered(addOn.call('set-up', { language: 'en', currency: 'CAD' })) as { bookHash: string };
  const policies = { on: true, currency: 'CAD', language: 'en', overdraw: 'negative' };
  answered(addOn.call('save-settings', { seen: made.bookHash, policies, programs: [PROGRAM] }));
}

function answered(reply: Reply): unknown {
  if (!reply.ok) throw new StepRefused(reply);
  return reply.value;
}
