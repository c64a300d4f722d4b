// Every writing command writes only inside the lock, and releases it with an empty buffer.
import { expect, it } from 'vitest';
import { misplacedWrites } from '../simulation/order-of-calls';
import { newKey } from './carnet-sheet';
import { allExamples } from './command-examples';

it.each(allExamples)('$action: $what', ({ action, prepare }) => {
  const { sheet, command } = prepare();
  const { meter } = sheet.run(action, command as never, newKey());
  expect(misplacedWrites(meter.calls, true)).toEqual([]);
});
