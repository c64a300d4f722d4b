// A gift card sold at the till reaches its client by mail, with its code: by the clock, or by the press on Mail.
import { expect, it } from 'vitest';
import { MailSalon } from './mail-salon';
import { type Client, invoiceOf } from './salon';

/** What the till sends that sells a card of 50. @returns the code to hand out, and the entry's number */
function sellCard(salon: MailSalon, client: Client): { readonly code: string; readonly seq: number } {
  const { sheet } = salon;
  const { version, standing } = sheet.answer('show-client', { id: client.id, row: client.row });
  const sale = invoiceOf(client, version, 5000, standing.balance + 5);
  const lines = sale.lines.map((line) => ({ ...line, kind: 'giftcard' as const, name: 'Gift card' }));
  const { issued, seq } = sheet.answer('record-invoice', { ...sale, lines });
  return { code: issued[0]?.code ?? '', seq };
}

it('by the clock, where that occasion is switched on', () => {
  const salon = new MailSalon({ messageCard: true, messages: true });
  const { code } = sellCard(salon, salon.client('Julie'));
  expect(code).toMatch(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){3}$/);
  salon.hourly();
  expect(salon.mails).toHaveLength(1);
  expect(salon.mails[0]?.to).toBe('julie@example.com');
  expect(salon.mails[0]?.body).toContain(code);
  salon.hourly();
  expect(salon.mails).toHaveLength(1);
});

it('by the press on Mail, where it does not go by itself', () => {
  const salon = new MailSalon({ messageCard: false, messages: true });
  const julie = salon.client('Julie');
  const { code, seq } = sellCard(salon, julie);
  salon.hourly();
  expect(salon.mails).toEqual([]);
  const member = { id: julie.id, row: julie.row };
  expect(salon.sheet.answer('write-message', { member, occasion: 'card', seq })).toMatchObject({
    isAddressed: true,
  });
  salon.hourly();
  expect(salon.mails.map(({ body }) => body.includes(code))).toEqual([true]);
});
