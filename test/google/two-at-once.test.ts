// Every command of the settings and of upkeep together with an invoice: each runs completely at every call of the other.
import { allExamples } from './command-examples';
import { isAtTheTill, isOfClients } from './interrupted-where';
import { testTwoAtOnce } from './two-at-once';

for (const example of allExamples) if (!isAtTheTill(example) && !isOfClients(example)) testTwoAtOnce(example);
