// Every command that writes: inside the lock alone, and with nothing left in the buffer when it lets go.
import { expect, it } from 'vitest';
import { misplacedWrites } from '../simulation/order-of-calls';
import { newKey } from './carnet-sheet';
import { allExamples } from './command-examples';

it.each(allExamples)('$action: $what', ({ action, prepare }) => {
  const { sheet, command } = prepare();
  const { meter } = sheet.run(action, command as never, newKey());
  expect(misplacedWrites(meter.calls, true)).toEqual([]);
});
