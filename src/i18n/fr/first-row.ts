// French: the row above an empty till that leads to the first steps.
import type { CounterWords } from '../catalog-shape';

export const firstRow: CounterWords['firstRow'] = {
  title: 'Premiers pas',
  done: (done, all) => `${done} sur ${all}`,
  next: {
    program: 'À suivre : comment gagner des points',
    services: 'À suivre : vos prestations',
    invoice: 'À suivre : votre première facture',
  },
};
