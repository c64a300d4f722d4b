// Mutants of the measures around who a client is: contacts that people write, and lists that go out of date.
import type { Mutant } from './mutant';

export const ofTheClients: readonly Mutant[] = [
  {
    without: 'putting back the contacts of a client whose row was hit by those of another one',
    file: 'src/google/clients/contacts-put-back.ts',
    find: '        putBack(now, row, proof, columns);',
    replace: '        if (row < 0) putBack(now, row, proof, columns);',
    caughtBy: ['test/google/edit-client.test.ts'],
  },
  {
    without: 'holding a contact that is to change against what the form showed',
    file: 'src/app/clients/edit-client.ts',
    find: "if (now !== from) return refuse({ code: 'client-edited', field, now });",
    replace: '',
    caughtBy: ['test/google/edit-client.test.ts'],
  },
  {
    without: 'looking for contacts of others once a client gets another card',
    file: 'src/app/clients/edit-client.ts',
    find: 'if (doubled !== undefined) return refuse(doubled);',
    replace: '',
    caughtBy: ['test/google/edit-client.test.ts'],
  },
  {
    without: 'counting what other commands have changed in contacts before this one',
    file: 'src/google/wiring.ts',
    find: 'before = stamp();',
    replace: 'stamp();',
    caughtBy: ['test/google/refresh-clients.test.ts'],
  },
  {
    without: 'putting right the points that somebody has typed beside contacts',
    file: 'src/app/clients/list-clients.ts',
    find: 'putRight(world, list.typed);',
    replace: 'putRight(world, []);',
    caughtBy: ['test/google/typed-points.test.ts'],
  },
  {
    without: 'leaving contacts that very many clients share out of a look-up',
    file: 'src/core/identity/directory.ts',
    find: 'return isEnough || ids.length <= MOST_SHARED ? ids : [];',
    replace: 'return ids;',
    caughtBy: ['test/core/identity/directory.test.ts'],
  },
];
