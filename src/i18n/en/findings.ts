// English words for what is wrong with a ledger, and for what the check finds in it.
import type { CorruptionWords, FindingWords } from '../refusals';

export const corruption: CorruptionWords = {
  'entry-missing': 'a row of the ledger is gone',
  'entry-doubled': 'a row of the ledger stands twice',
  'chain-broken': 'a row of the ledger does not follow the one before it',
  'checkpoint-missing': 'this sheet is a copy that Carnet does not know yet',
  'checkpoint-ahead': 'the ledger has lost its last rows, perhaps because an old version was restored',
  'format-newer': 'this sheet was written by a newer Carnet than this one',
  'state-wrong': 'points do not add up, which is an error of Carnet’s',
};

export const findings: FindingWords = {
  'entry-unreadable': 'this row was changed, or is none that Carnet wrote',
  'entry-missing': 'the line before this one is gone',
  'entry-doubled': 'this line stands twice',
  'key-doubled': 'this command was recorded twice',
  'chain-broken': 'this line does not follow the one before it',
  'version-wrong': 'a line of this client is missing or stands twice',
  'balance-wrong': 'the balance after this line does not add up',
  'ruleset-wrong': 'this line does not go by the settings of that time',
  'points-wrong': 'by its own programmes this invoice gives other points',
  'visible-changed': 'cells were typed over',
  'name-differs': 'another name stands beside the client’s number than in Clients; Repair writes that one',
  'state-unreadable': 'Carnet’s notes on this client were changed',
  'state-differs': 'the points are not what the ledger adds up to',
  'movements-differ': 'the history in the client’s row is not that of the ledger',
  'consent-differs':
    'another consent stands here than in the ledger, so none counts; record the right one at the client in the sidebar, or Repair writes that of the ledger',
  'client-missing':
    'this client stands in the ledger and has no row in Clients; Repair makes the row again, with the points and without the name',
  'client-doubled': 'this client has a second row',
  'erased-back':
    'a client who was erased is back with an older version of the sheet; going on with it erases them again',
  'stored-value-wrong': 'by this line a gift card or voucher would have less than nothing, or was never made',
  'stored-value-missing': 'this gift card or voucher has no row in Gift cards',
  'stored-value-doubled': 'this gift card or voucher has a second row',
};
