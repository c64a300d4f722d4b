// The address of a client's own page, as a hand scanner types it at the till: whose it is, or why it leads to nobody.
import { describe, expect, it } from 'vitest';
import { setRuleset } from './salon';
import { SalonWithPages } from './salon-with-pages';

const ELSEWHERE = 'https://script.google.com/macros/s/another-salon/exec';

function linked() {
  const salon = new SalonWithPages();
  const { id, row, link } = salon.page('Julie');
  const address = salon.sheet.answer('show-link', { id, row }).link;
  return { salon, id, row, link: link.slice(2), address };
}

describe('a link', () => {
  it('leads to the client whose it is', () => {
    const { salon, id, row, address } = linked();
    expect(salon.sheet.answer('find-linked', { address })).toEqual({ id, row });
  });

  it('leads there behind what somebody typed before, and with more in the address', () => {
    const { salon, id, link } = linked();
    const address = `${ELSEWHERE}?lang=fr&k=${link}&x=1`;
    expect(salon.sheet.answer('find-linked', { address })).toMatchObject({ id });
    const twice = `${ELSEWHERE}?k=${'A'.repeat(8)}${'a'.repeat(26)}${address}`;
    expect(salon.sheet.answer('find-linked', { address: twice })).toMatchObject({ id });
  });

  it('of a client who was merged into another leads to that one', () => {
    const { salon, id, address } = linked();
    const into = salon.seen('Amélie');
    salon.sheet.answer('merge-clients', { into, from: salon.seen('Julie'), exchanged: [] });
    expect(into.id).not.toBe(id);
    expect(salon.sheet.answer('find-linked', { address })).toMatchObject({ id: into.id });
  });

  it('leads there where the salon has switched the page off: the card is still the client’s', () => {
    const { salon, id, address } = linked();
    setRuleset(salon.sheet, { clientPage: false }, {});
    expect(salon.sheet.answer('find-linked', { address })).toMatchObject({ id });
  });
});

describe('a link leads to nobody', () => {
  it('once it was replaced, and the new one leads to the client', () => {
    const { salon, id, row, address } = linked();
    const { link } = salon.sheet.answer('revoke-link', { id, row });
    expect(salon.sheet.call('find-linked', { address })).toMatchObject({
      refusal: { code: 'link-replaced' },
    });
    expect(salon.sheet.answer('find-linked', { address: link })).toMatchObject({ id });
  });

  it('once all were ended', () => {
    const { salon, address } = linked();
    salon.sheet.answer('revoke-links', {});
    expect(salon.sheet.call('find-linked', { address })).toMatchObject({
      refusal: { code: 'link-replaced' },
    });
  });

  it('of a client who was erased', () => {
    const { salon, id, row, address } = linked();
    salon.sheet.answer('erase-client', { id, row });
    expect(salon.sheet.call('find-linked', { address })).toMatchObject({ ok: false });
  });

  it.each([
    ['of another salon', `${ELSEWHERE}?k=ZZZZZZZZ${'a'.repeat(26)}`],
    ['of a member of staff', `${ELSEWHERE}?t=abcdefghjkmnpqrstuvwxyz2345`],
    ['of some page', 'https://example.com/menu'],
    ['cut short', `${ELSEWHERE}?k=ZZZZZZZZaaaa`],
    ['that is none', ''],
  ])('%s', (_what, address) => {
    expect(linked().salon.sheet.call('find-linked', { address })).toMatchObject({
      refusal: { code: 'link-foreign' },
    });
  });

  it('with a client’s number and a guessed rest', () => {
    const { salon, id } = linked();
    const address = `${ELSEWHERE}?k=${id}${'a'.repeat(26)}`;
    expect(salon.sheet.call('find-linked', { address })).toMatchObject({
      refusal: { code: 'link-replaced' },
    });
  });
});
