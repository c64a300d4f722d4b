// Commands on clients, their pages, their messages and imports, interrupted at every call.
import { allExamples } from './command-examples';
import { isOfClients } from './interrupted-where';
import { testInterruptions } from './interruption';

for (const example of allExamples) if (isOfClients(example)) testInterruptions(example);
