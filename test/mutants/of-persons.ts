// Mutants of who is who: signs of one person, and two numbers that become one and two again.
import type { Mutant } from './mutant';

const merging = 'test/core/merge.test.ts';
const persons = 'test/google/persons.test.ts';
const people = 'test/files/take-in/people.test.ts';
const directory = 'test/core/identity/directory.test.ts';
const doubles = 'test/core/identity/doubles.test.ts';

export const ofPersons: readonly Mutant[] = [
  {
    without: 'refusing to merge a client with itself',
    file: 'src/core/decide/decide-merge.ts',
    find: "if (into === from) return refuse({ code: 'merge-with-itself' });",
    replace: '',
    caughtBy: [merging],
  },
  {
    without: 'refusing to merge a client who leads to another',
    file: 'src/core/decide/decide-merge.ts',
    find: "    if (already !== '') return refuse({ code: 'client-merged', into: already });\n  }",
    replace: '  }',
    caughtBy: [merging],
  },
  {
    without: 'adding up two debts',
    file: 'src/core/decide/decide-merge.ts',
    find: '{ owed: brought.debt }',
    replace: '{ owed: 0 }',
    caughtBy: [merging],
  },
  {
    without: 'refusing to part twice',
    file: 'src/core/decide/decide-merge.ts',
    find: "if (earlier !== undefined) return refuse({ code: 'entry-reversed', by: earlier.seq });",
    replace: '',
    caughtBy: [merging],
  },
  {
    without: 'keeping what has expired since a merge from both',
    file: 'src/core/decide/decide-merge.ts',
    find: 'const lots = brought.lots.filter(isThere);',
    replace: 'const lots = brought.lots;',
    caughtBy: [merging],
  },
  {
    without: 'giving back what has paid for the debt that the other brought',
    file: 'src/core/decide/decide-merge.ts',
    find: 'const paid = Math.max(0, -(own.account.debt + owed));',
    replace: 'const paid = 0 * own.account.debt;',
    caughtBy: [merging],
  },
  {
    without: 'the name beside an e-mail or a phone that makes a person sure',
    file: 'src/core/identity/person.ts',
    find: "return has('name') && (has('email') || has('phone'));",
    replace: "return has('email') || has('phone');",
    caughtBy: [directory, doubles],
  },
  {
    without: 'asking about the same name alone',
    file: 'src/core/identity/person.ts',
    find: "has('phone') || has('name') || (",
    replace: "has('phone') || (",
    caughtBy: [directory, doubles],
  },
  {
    without: 'comparing cards and codes letter by letter',
    file: 'src/core/identity/person.ts',
    find: 'code: person.code.trim(),',
    replace: 'code: person.code.trim().toLowerCase(),',
    caughtBy: [directory, doubles],
  },
  {
    without: 'names in any order of their words',
    file: 'src/core/identity/person-name.ts',
    find: "sorted: [...kept].sort().join(' ')",
    replace: "sorted: kept.join(' ')",
    caughtBy: ['test/core/identity/person-name.test.ts'],
  },
  {
    without: 'each pair of doubles once',
    file: 'src/core/identity/doubles.ts',
    find: 'passed.has(other) ? undefined',
    replace: 'other === id ? undefined',
    caughtBy: [doubles],
  },
  {
    without: 'keeping outside the sheet who was erased',
    file: 'src/app/ledger/project.ts',
    find: '  world.erasedNumbers.note(erased);\n',
    replace: '',
    caughtBy: [persons],
  },
  {
    without: 'erasing again whom an older version of the sheet has brought back',
    file: 'src/core/decide/decide-adoption.ts',
    find: 'return [...drafts, ...erasedAgain(view, now, command, drafts)];',
    replace: 'return drafts;',
    caughtBy: [persons],
  },
  {
    without: 'emptying whom an adoption erased that was cut off',
    file: 'src/app/upkeep/adopt-sheet.ts',
    find: 'forget(world, erased);',
    replace: 'forget(world, own);',
    caughtBy: [persons],
  },
  {
    without: 'asking whether a name alone is the client of that name',
    file: 'src/files/take-in/people.ts',
    find: 'return isNamesake ? { likely, isNamesake } :',
    replace: 'return isNamesake ? { sure: only.id } :',
    caughtBy: [people],
  },
  {
    without: 'asking about two of one file with one name, of whom one is a client',
    file: 'src/files/take-in/people.ts',
    find: 'rival !== undefined && differencesFrom(ofFiles, named, rival) > 0',
    replace: 'rival === null',
    caughtBy: [people],
  },
  {
    without: 'telling two with one name apart by their birthdays',
    file: 'src/files/take-in/people.ts',
    find: 'if (hasOtherBirthday(readPerson(named, index.country), known)) return NEW;\n',
    replace: '',
    caughtBy: [people],
  },
  {
    without: 'telling two of a family apart who share a phone',
    file: 'src/core/members/member-id.ts',
    find: "return beside === '' ? '' :",
    replace: "return beside !== '?' ? '' :",
    caughtBy: [people],
  },
  {
    without: 'giving somebody new a number that no client has',
    file: 'src/files/take-in/people.ts',
    find: 'while (known.has(newMemberId(named, again))) again += 1;\n',
    replace: '',
    caughtBy: [people],
  },
];
