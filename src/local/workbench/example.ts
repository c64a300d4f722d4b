/** Fills the workbook with the example salon, through the add-on's own import as in its sidebar. */
import { AddOn, type Reply, type Runner } from '../add-on';
import { textTable } from '../file-table';
import { importFiles } from '../import-files';
import type { Person } from '../standin/index';
import { StepRefused } from '../step';
import type { ExampleAnswer } from './messages';

/** What the example needs of the add-on: its exposed functions, and a person at the sheet. */
export interface AddOnApi {
  readonly exposed: readonly string[];
  readonly call: Runner;
  readonly person: Person;
}

// The books of a Canadian salon in spring 2018; beside the built workbench.
const FOLDER = new URL('./example-salon/', import.meta.url);

// Plausible rules for such a salon: one programme, and some rewards.
const RULES = {
  programs: [
    {
      kind: 'spend',
      name: 'Points on everything',
      on: true,
      terms: { points: 1, every: '10.00', scope: 'everything' },
    },
  ],
  rewards: [
    {
      kind: 'amount',
      name: '10.00 off',
      on: true,
      terms: { points: 20, amount: '10.00', scope: 'everything' },
    },
    {
      kind: 'percent',
      name: 'Members’ price on products',
      on: true,
      terms: { points: 0, percent: 5, scope: 'product' },
    },
    {
      kind: 'voucher',
      name: 'Voucher for a friend',
      on: true,
      terms: { points: 30, amount: '15.00', months: 6 },
    },
    { kind: 'giftcard', name: 'Gift card of 25.00', on: true, terms: { points: 50, amount: '25.00' } },
  ],
  // Inactive during the import: receipts earn what they earned then.
  bonuses: [
    { kind: 'birthday', name: 'Birthday month', on: false, terms: { factor: 2 } },
    { kind: 'tier', name: 'Gold', on: false, terms: { factor: '1.5', spent: '500.00' } },
  ],
};

export function loadExample({ exposed, call }: AddOnApi): ExampleAnswer {
  if (!exposed.includes('api') || !exposed.includes('openSidebar'))
    return { status: 'not available', sentence: 'The example salon is not available in this add-on.' };
  const addOn = new AddOn(call);
  try {
    if (hasClients(addOn)) return { status: 'has clients', sentence: 'This workbook has clients already.' };
    setUp(addOn);
    const table = (name: string) => {
      const read = textTable(new URL(`${name}.csv`, FOLDER));
      return read.ok ? read.value : undefined;
    };
    const files = { services: table('services'), products: table('products'), receipts: table('receipts') };
    importFiles(addOn, files, { source: 'till', recordOnly: false });
    return { status: 'loaded', sentence: 'The example salon is loaded: 488 clients of spring 2018.' };
  } catch (error) {
    if (error instanceof StepRefused) return { status: 'refused', sentence: error.message };
    throw error;
  }
}

// Below the headers.
const FIRST_ROW = 2;

/** Whether anybody is in the list; nobody is in a sheet that is not set up. */
function hasClients(addOn: AddOn): boolean {
  const listed = addOn.call('list-clients', { first: FIRST_ROW });
  return listed.ok && (listed.value as { clients: unknown[] }).clients.length > 0;
}

type Made = { rulesetHash: string; policies: object };

/** Gives a new sheet the salon's currency and rules; one that is set up keeps its own. */
function setUp(addOn: AddOn): void {
  const opened = addOn.call('open', {});
  if (opened.ok) return;
  const { rulesetHash: seen, policies } = answered(
    addOn.call('set-up', { language: 'en', currency: 'CAD' }),
  ) as Made;
  answered(addOn.call('save-settings', { seen, policies, ...RULES }));
}

function answered(reply: Reply): unknown {
  if (!reply.ok) throw new StepRefused(reply);
  return reply.value;
}
