// Everything else that writes (settings, catalog, imports, upkeep), interrupted at every call.
import { allExamples } from './command-examples';
import { isAtTheTill, notWhole } from './interrupted-where';
import { testInterruptions } from './interruption';

for (const example of allExamples)
  if (!isAtTheTill(example) && !notWhole.includes(example.action)) testInterruptions(example);
