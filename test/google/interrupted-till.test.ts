// The till's commands on clients, invoices and cards, interrupted at every call.
import { allExamples } from './command-examples';
import { isAtTheTill } from './interrupted-where';
import { testInterruptions } from './interruption';

for (const example of allExamples) if (isAtTheTill(example)) testInterruptions(example);
