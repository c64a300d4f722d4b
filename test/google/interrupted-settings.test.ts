// All other writing commands (settings, catalog, bookings, upkeep), interrupted at every call.
import { allExamples } from './command-examples';
import { isAtTheTill, isOfClients } from './interrupted-where';
import { testInterruptions } from './interruption';

for (const example of allExamples)
  if (!isAtTheTill(example) && !isOfClients(example)) testInterruptions(example);
