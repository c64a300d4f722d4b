// The outbox: what happens to a client is told once, by the clock.
import { describe, expect, it } from 'vitest';
import { MailSalon } from './mail-salon';

describe('a message by the clock', () => {
  it('goes out at the next run, in the client’s words, and its row says so', () => {
    const salon = new MailSalon();
    const julie = salon.client('Julie');
    salon.sell(julie, 50);
    expect(salon.mails).toEqual([]);
    expect(salon.hourly().status).toBe('returned');
    expect(salon.mails).toHaveLength(1);
    expect(salon.mails[0]).toMatchObject({ to: 'julie@example.com' });
    expect(salon.mails[0]?.body).toContain('Julie');
    expect(salon.states()).toEqual(['sent']);
    expect(salon.cell(2, 'state')).toBe('Sent');
    expect(salon.cell(2, 'about')).toBe('Points earned');
  });

  it('goes out once, however often the clock runs', () => {
    const salon = new MailSalon();
    salon.sell(salon.client('Julie'));
    for (let run = 0; run < 3; run++) salon.hourly();
    salon.later(1);
    salon.hourly();
    expect(salon.mails).toHaveLength(1);
  });
});
