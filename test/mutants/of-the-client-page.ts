// Mutants of clients' own pages: links, codes, and what is nobody else's.
import type { Mutant } from './mutant';

const page = 'test/google/client-page.test.ts';
const visitors = 'test/google/visitors.test.ts';
const codes = 'test/core/spend-code.test.ts';
const triedCodes = 'test/google/tried-codes.test.ts';
const redeeming = 'test/core/redeem.test.ts';

export const ofTheClientPage: readonly Mutant[] = [
  {
    without: 'comparing a whole link',
    file: 'src/core/same-secret.ts',
    find: 'for (let i = 0; i < b.length; i++) difference |=',
    replace: 'for (let i = 0; i < 8; i++) difference |=',
    caughtBy: ['test/core/client-link.test.ts', visitors],
  },
  {
    without: 'ending the link of one client',
    file: 'src/core/members/client-link.ts',
    find: "['link', member, generation, epoch]",
    replace: "['link', member, epoch]",
    caughtBy: ['test/core/client-link.test.ts', page],
  },
  {
    without: 'no link for an erased client where the sheet is an older one',
    file: 'src/google/clients/client-links.ts',
    find: "return erasedNumberStore(store).read().includes(member) ? null : { role: 'client', member };",
    replace: "return { role: 'client', member };",
    caughtBy: [page],
  },
  {
    without: 'a code that is good once',
    file: 'src/core/members/spend-code.ts',
    find: "if (before.used !== '' && !isRepeated) return stays({ code: 'spend-code-used' });",
    replace: '',
    caughtBy: [codes, page],
  },
  {
    without: 'a wait after three wrong codes',
    file: 'src/core/members/spend-code.ts',
    find: 'if (at < before.waits) return stays(waiting(before, at));',
    replace: '',
    caughtBy: [codes],
  },
  {
    without: 'a limit of mailed codes',
    file: 'src/core/members/spend-code.ts',
    find: "if (recent.length >= MAILS_A_DAY) return refuse({ code: 'spend-code-mails' });",
    replace: '',
    caughtBy: [codes],
  },
  {
    without: 'keeping what was tried',
    file: 'src/app/clientpage/buy-with-points.ts',
    find: 'if (after !== before) world.spendCodes.keep(id, after, at);\n    return refuse(refusal);',
    replace: 'return refuse(refusal);',
    caughtBy: [page],
  },
  {
    without: 'using a code up',
    file: 'src/app/clientpage/buy-with-points.ts',
    find: 'if (draft.ok && after !== before) world.spendCodes.keep(id, after, at);',
    replace: '',
    caughtBy: [page],
  },
  {
    without: 'telling the requests of two clients apart',
    file: 'src/app/clientpage/own-page.ts',
    find: 'clientKey(key, memberBehind(who))',
    replace: "clientKey(key, memberBehind(who).replace(/./g, ''))",
    caughtBy: [visitors],
  },
  {
    without: 'keeping clients from choosing the keys of their entries',
    file: 'src/app/clientpage/own-page.ts',
    find: 'clientKey(key, memberBehind(who))',
    replace: 'clientKey(key, memberBehind(who)) && key',
    caughtBy: [visitors],
  },
  {
    without: 'codes of gift cards for their own client alone',
    file: 'src/app/clientpage/own-cards.ts',
    find: 'const isOwn = state !== null && numbersOf(member).includes(state.member);',
    replace: 'const isOwn = state !== null && numbersOf(member).length > 0;',
    caughtBy: [visitors],
  },
  {
    without: 'reasons for their own client alone',
    file: 'src/app/clientpage/page-history.ts',
    find: '!numbersOf(member).includes(entry.member)',
    replace: 'numbersOf(member).length === 0',
    caughtBy: [visitors],
  },
  {
    without: 'the remarks of the salon to itself',
    file: 'src/app/clientpage/page-history.ts',
    find: "note: kind === 'adjust' || consent !== '' ? note : ''",
    replace: "note: consent === 'x' as string ? '' : note",
    caughtBy: [page],
  },
  {
    without: 'the owner’s reserve of mails',
    file: 'src/app/clientpage/spend-code.ts',
    find: '(post.left() ?? 0) > mailReserve',
    replace: '(post.left() ?? 0) > mailReserve * 0',
    caughtBy: [page],
  },
  {
    without: 'ending a link by every number of the client',
    file: 'src/app/clientpage/show-link.ts',
    find: 'world.clientLinks.end(numbersOf(client.value), key);',
    replace: 'world.clientLinks.end(numbersOf(client.value).slice(0, 1), key);',
    caughtBy: [page],
  },
  {
    without: 'knowing a replaced link from a client’s own at the till',
    file: 'src/app/clients/find-linked.ts',
    find: 'if (!isOpen || found.state.erased)',
    replace: 'if (!isOpen && found.state.erased)',
    caughtBy: ['test/google/find-linked.test.ts'],
  },
  {
    without: 'refusing another price than was shown',
    file: 'src/core/decide/decide-redeem.ts',
    find: 'if (seen !== null && canonical(seen) !== canonical(exchange))',
    replace: 'if (seen !== null && canonical(seen) === canonical(null))',
    caughtBy: [redeeming, page],
  },
  {
    without: 'nothing for nothing',
    file: 'src/core/points/exchange.ts',
    find: 'if (points === 0 || terms.least > 0) return null;',
    replace: '',
    caughtBy: [redeeming],
  },
  {
    without: 'a wait after ten codes that no card has',
    file: 'src/app/code-tries.ts',
    find: "if (minutes > 0) return refuse<CodeWait>({ code: 'code-wait', minutes });",
    replace: '',
    caughtBy: [triedCodes],
  },
  {
    without: 'counting what was tried by person',
    file: 'src/app/code-tries.ts',
    find: "who.role === 'client' ? 0 : (who.staff ?? 0)",
    replace: '0',
    caughtBy: [triedCodes],
  },
  {
    without: 'a slow answer to links that lead nowhere',
    file: 'src/google/pages/stray-links.ts',
    find: 'if (count > FREE) Utilities.sleep(WAIT_MS);',
    replace: '',
    caughtBy: [triedCodes],
  },
  {
    without: 'keeping a page’s capability by its hash alone',
    file: 'src/google/pages/capabilities.ts',
    find: "PREFIX + hashOf(['page', capability])",
    replace: 'PREFIX + capability',
    caughtBy: [triedCodes],
  },
];
