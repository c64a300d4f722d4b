// Orders test files longest first, so that all workers end at about the same time.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// A fresh clone knows only file sizes, and the slowest tests are short files: they go through a table.
const LONGEST: readonly string[] = [
  'simulation/seasons-51-to-60',
  'simulation/seasons-41-to-50',
  'simulation/seasons-31-to-40',
  'simulation/seasons-21-to-30',
  'simulation/seasons-11-to-20',
  'simulation/seasons-1-to-10',
  'simulation/days-121-to-140',
  'simulation/days-101-to-120',
  'simulation/days-81-to-100',
  'simulation/days-61-to-80',
  'simulation/days-41-to-60',
  'simulation/days-21-to-40',
  'simulation/days-1-to-20',
  'core/check-property',
  'google/interrupted-settings',
  'google/fresh-or-warm',
  'google/fuzzed-requests',
  'google/cards-meanwhile',
  'google/cards-undone-meanwhile',
  'google/consent-meanwhile',
  'google/outbox-interrupted',
  'google/import-cost',
  'google/interrupted-clients',
  'google/salon-bookings-and-invoices',
  'google/all-bookings',
  'google/two-at-once',
  'google/two-at-once-clients',
  'ui/workbench',
  'ui/clientpage/client-page',
  'ui/first-five-minutes',
  'ui/in-workbench',
  'ui/sidebar/take-in',
  'ui/sidebar/import-review',
  'ui/views/owner',
  'ui/views/upkeep',
  'ui/views/phone',
  'google/import-clients-cost',
  'google/by-hand-cost',
  'i18n/program-terms',
  'google/import',
  'ui/views/reports',
  'google/flushed',
  'google/salon-bookings',
  'ui/views/by-hand',
  'google/hourly-interrupted',
  'google/moved-and-restored',
  'local/deploy/deploy',
  'google/other-language',
  'ui/dashboard',
  'ui/sidebar/rules',
  'ui/sidebar/messages',
  'ui/sidebar/till',
  'google/bookings-run',
  'google/promised-balances',
  'ui/views/visit',
  'ui/views/client',
  'ui/sidebar/settings',
  'google/interrupted',
  'core/ledger',
  'core/refund-parts',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return at < 0 ? LONGEST.length : at;
}
