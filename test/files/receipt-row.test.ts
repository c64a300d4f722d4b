// One row of receipts: its line, or its refusal.
import { describe, expect, test } from 'vitest';
import { fixture, receiptsOf, refusedOf } from './receipts';

describe('lines', () => {
  test('below zero are deductions of their description’s kind', () => {
    const lines = fixture('refunds.csv').invoices.map(({ invoice }) =>
      invoice.lines.map(({ kind, of }) => [kind, of]),
    );
    expect(lines).toEqual([
      [['service', undefined]],
      [['deduction', 'service']],
      [
        ['product', undefined],
        ['deduction', 'other'],
      ],
    ]);
  });

  test('may have a quantity below zero only where they take off or give back', () => {
    const read = fixture('negative-quantities.csv');
    expect(read.invoices[0]?.invoice.lines).toMatchObject([
      { kind: 'deduction', of: 'product', quantity: -2, amount: -6000 },
      { kind: 'deduction', of: 'service', quantity: -1, amount: 0 },
    ]);
    expect(refusedOf(read)).toEqual([
      [5, { code: 'row-quantity', text: '0' }],
      [6, { code: 'row-quantity', text: '1.5' }],
    ]);
    // A quantity below zero gives back, whatever the amount's sign; none is one.
    expect(read.invoices.slice(1).map(({ invoice }) => invoice.lines)).toMatchObject([
      [{ kind: 'deduction', quantity: -1 }],
      [{ quantity: 1 }],
    ]);
  });

  test('whose description no list has to the letter are other, and named', () => {
    const read = fixture('unknown-descriptions.csv');
    const kinds = read.invoices.flatMap(({ invoice }) => invoice.lines.map(({ kind }) => kind));
    expect(kinds).toEqual(['service', 'other', 'other', 'other', 'service']);
    expect(read.unknown).toEqual(['Parking', 'blowdry']);
  });

  test('whose description is a service and a product are the service, and named', () => {
    const read = fixture('unknown-descriptions.csv');
    expect(read.ambiguous).toEqual(['Smart Bond']);
    expect(read.invoices[0]?.invoice.lines.at(-1)).toMatchObject({ kind: 'service', item: 'SSMART' });
  });

  test('that cost nothing are kept', () => {
    const text = 'Receipt,Date,Description,Client,Quantity,Amount\n1,2018-03-15,Blowdry,A,1,0';
    expect(receiptsOf(text).invoices[0]?.invoice.lines[0]).toMatchObject({
      kind: 'service',
      quantity: 1,
      amount: 0,
    });
  });

  test('keep formulas and markup as the text that they are', () => {
    const read = fixture('formulas-and-markup.csv');
    expect(read.refused).toEqual([]);
    expect(
      read.invoices.map(({ client, invoice }) => [
        invoice.receipt,
        client.code || client.name,
        invoice.staff,
        invoice.lines[0]?.name,
      ]),
    ).toEqual([
      ['-2', 'DAV*01', '<b>JJ</b>', '<img src=x onerror=alert(1)>'],
      ['=1+1', '+SUM(A1)', '@JJ', '=HYPERLINK("http://example.com","x")'],
    ]);
  });

  const head = 'Receipt,Date,Description,Client,Staff,Quantity,Amount,GST';
  const long = 'x'.repeat(201);
  const tooLong: readonly [column: string, row: string][] = [
    ['Receipt', `${long},2018-03-15,Blowdry,A,JJ,1,50,`],
    ['Description', `1,2018-03-15,${long},A,JJ,1,50,`],
    ['Client', `1,2018-03-15,Blowdry,${long},JJ,1,50,`],
    ['Staff', `1,2018-03-15,Blowdry,A,${long},1,50,`],
    ['GST', `1,2018-03-15,Blowdry,A,JJ,1,50,${long}`],
  ];
  test.each(tooLong)('with a %s longer than a cell takes are refused, and shown in short', (column, row) => {
    const [refused] = receiptsOf(`${head}\n${row}`).refused;
    expect(refused).toMatchObject({ row: 2, refusal: { code: 'row-text-long', column, most: 200 } });
    expect(refused?.text).toHaveLength(200);
  });
});
