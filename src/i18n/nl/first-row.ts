// Dutch: the row above an empty till that leads to the first steps.
import type { CounterWords } from '../catalog-shape';

export const firstRow: CounterWords['firstRow'] = {
  title: 'Eerste stappen',
  done: (done, all) => `${done} van ${all} klaar`,
  next: {
    program: 'Nu: hoe klanten sparen',
    services: 'Nu: je behandelingen',
    invoice: 'Nu: je eerste factuur',
  },
};
