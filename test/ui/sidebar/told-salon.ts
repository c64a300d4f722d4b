/** The salon of the tests with clients who may be written to. */
import { consentMark } from '../../../src/core/members/consent';
import { defaultPolicies } from '../../../src/core/settings/policies';
import type { CarnetSheet } from '../../google/carnet-sheet';

/** The client agrees to be written to, and has an address from then on. */
export function agrees(sheet: CarnetSheet, name: string, email = ''): void {
  const { clients } = sheet.answer('list-clients', { first: 2 });
  const { id = '', row = 0 } = clients.find((client) => client.name === name) ?? {};
  const consent = { language: 'en', mark: consentMark(defaultPolicies.consentEn) } as const;
  sheet.answer('change-consent', { id, row, consent });
  if (email !== '') sheet.answer('edit-client', { id, changes: [{ field: 'email', from: '', to: email }] });
}
