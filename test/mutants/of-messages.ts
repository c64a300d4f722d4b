// Mutants of what keeps a message true, told once, and text alone.
import type { Mutant } from './mutant';

const happenings = ['test/core/messages/happenings.test.ts'];
const inTime = ['test/core/messages/happenings-in-time.test.ts'];
const letter = ['test/core/messages/letter.test.ts'];

export const ofMessages: readonly Mutant[] = [
  {
    without: 'leaving out of the messages what was taken back meanwhile',
    file: 'src/core/messages/happenings.ts',
    find: '.filter(({ seq }) => !takenBack.has(seq))',
    replace: '',
    caughtBy: happenings,
  },
  {
    without: 'leaving out of the messages what was recorded without points',
    file: 'src/core/messages/happenings.ts',
    find: "if (member === '' || recordOnly) return false;",
    replace: "if (member === '') return false;",
    caughtBy: happenings,
  },
  {
    without: 'leaving imports out of the messages',
    file: 'src/core/messages/happenings.ts',
    find: "batch === '' && ",
    replace: '',
    caughtBy: happenings,
  },
  {
    without: 'leaving visits of long ago out of the messages',
    file: 'src/core/messages/happenings.ts',
    find: ' && addDays(day, RECENT_DAYS) >= dayAt(moment)',
    replace: '',
    caughtBy: happenings,
  },
  {
    without: 'the switches of the messages',
    file: 'src/core/messages/happenings.ts',
    find: 'return found.filter(({ occasion }) => rules.on.includes(occasion));',
    replace: 'return found;',
    caughtBy: happenings,
  },
  {
    without: 'looking whether a message that waited was taken back',
    file: 'src/core/messages/happenings.ts',
    find: 'movement.seq !== seq || movement.reversedBy.length === 0',
    replace: 'movement.seq !== seq || true',
    caughtBy: happenings,
  },
  {
    without: 'an end to greeting whoever stays away',
    file: 'src/core/messages/happenings-in-time.ts',
    find: ' && today <= addDays(since, LATE_GREETING_DAYS)',
    replace: '',
    caughtBy: inTime,
  },
  {
    without: 'leaving erased and merged clients in peace',
    file: 'src/core/messages/happenings-in-time.ts',
    find: "if (into !== '' || erased) return [];",
    replace: '',
    caughtBy: inTime,
  },
  {
    without: 'looking whether an absence that waited is over',
    file: 'src/core/messages/happenings-in-time.ts',
    find: "last === day ? inTime(client, 'away', day, {}) : null",
    replace: "inTime(client, 'away', day, {})",
    caughtBy: inTime,
  },
  {
    without: 'a birthday on 28 February of whoever was born on the 29th',
    file: 'src/core/messages/happenings-in-time.ts',
    find: ' ?? dayOf(year, month ?? 0, (date ?? 0) - 1)',
    replace: '',
    caughtBy: inTime,
  },
  {
    without: 'refusing to send a text with an unknown variable',
    file: 'src/core/messages/letter.ts',
    find: "if (fault !== undefined) return { code: 'message-text-wrong', occasion, language, fault };",
    replace: '',
    caughtBy: letter,
  },
  {
    without: 'refusing to send a card without its code',
    file: 'src/core/messages/letter.ts',
    find: "return { code: 'message-card-hidden' };",
    replace: '{}',
    caughtBy: letter,
  },
  {
    without: 'escaping what people typed in a letter',
    file: 'src/core/messages/letter-html.ts',
    find: 'return text.replace(/[&<>"\']/g, (sign) => SIGNS[sign] ?? sign);',
    replace: 'return text;',
    caughtBy: letter,
  },
  {
    without: 'linking to pages over https alone',
    file: 'src/core/messages/letter-html.ts',
    find: 'if (!PAGE.test(address)) return escaped(words);',
    replace: '',
    caughtBy: letter,
  },
  {
    without: 'comparing a text with the one that the form showed',
    file: 'src/app/messages/save-message.ts',
    find: "if (!isSame(before, seen)) return refuse({ code: 'message-changed' });",
    replace: '',
    caughtBy: ['test/google/messages.test.ts'],
  },
  {
    without: 'checking a text before it is saved',
    file: 'src/app/messages/save-message.ts',
    find: 'if (fault !== undefined) return refuse(fault);',
    replace: '',
    caughtBy: ['test/google/messages.test.ts'],
  },
  {
    without: 'reading a text back before it is acknowledged',
    file: 'src/app/messages/save-message.ts',
    find: "return isSame(inForce(world), template) ? accept({ template }) : refuse({ code: 'message-changed' });",
    replace: 'return accept({ template });',
    caughtBy: ['test/google/messages-meanwhile.test.ts'],
  },
  {
    without: 'reading all rows of the messages although some are inserted meanwhile',
    file: 'src/google/messages/message-texts-tab.ts',
    find: "import { wholeTab, writeSharedRows } from '../tabs/shared-rows';",
    replace:
      "import { writeSharedRows } from '../tabs/shared-rows';\nimport { readTab as wholeTab } from '../tabs/tab-reading';",
    caughtBy: ['test/google/messages-meanwhile.test.ts'],
  },
];
