// Whom the sheet takes for one person: what is typed for a new client against the clients that there are.
import { describe, expect, it } from 'vitest';
import { FullSalon } from './full-salon';
import { contact } from './salon';

function salonIn(country: 'BE' | 'other' = 'BE') {
  const { sheet } = new FullSalon({ country });
  const nora = sheet.answer('add-client', {
    ...contact('Zoë de Vries', '+32 470 98 76 54'),
    email: 'zoe@example.com',
    loyaltyCard: 'Z-17',
  });
  return { sheet, nora };
}

describe('a client who is there already is not added again', () => {
  it.each([
    ['the phone in another spelling', contact('zoe de vries', '0470/98.76.54'), 'phone'],
    ['the last name first', contact('De Vries, Zoe', '0032470987654'), 'phone'],
    ['the e-mail and the name', { ...contact('Zoe  de Vries'), email: 'Zoe@Example.com' }, 'email'],
    ['the card', { ...contact('Zoé'), loyaltyCard: 'Z-17' }, 'loyaltyCard'],
  ] as const)('by %s', (_by, typed, by) => {
    const { sheet, nora } = salonIn();
    expect(sheet.call('add-client', typed)).toMatchObject({
      ok: false,
      refusal: { code: 'client-doubled', id: nora.id, name: 'Zoë de Vries', by },
    });
  });

  it('in a country of which Carnet knows no plan too', () => {
    const { sheet } = salonIn('other');
    const typed = contact('Zoë de Vries', '0470 98 76 54');
    expect(sheet.call('add-client', typed)).toMatchObject({ ok: false, refusal: { by: 'phone' } });
  });
});

it.each([
  ['a phone that a family shares', contact('Emma', '0470 98 76 54')],
  ['an e-mail that a family shares', { ...contact('Emma'), email: 'zoe@example.com' }],
  ['a name alone', contact('Zoe de Vries')],
  ['a card in other letters', { ...contact('Emma'), loyaltyCard: 'z-17' }],
])('a new client may have %s', (_what, typed) => {
  expect(salonIn().sheet.call('add-client', typed)).toMatchObject({ ok: true });
});
