// Lists of clients: every row is taken or refused in a sentence, whatever stands in it.
import { describe, expect, test } from 'vitest';
import type { ClientsReading } from '../../src/files/file-reading';
import type { Answers } from '../../src/files/question';
import { readFile } from '../../src/files/read-file';
import { recognise } from '../../src/files/recognise';
import { tableOfText } from './tables';

const context = {
  currency: { code: 'EUR', decimals: 2 },
  today: '2026-11-20',
  zone: 'Europe/Brussels',
  prices: 'with',
  monthFirst: false,
  source: 'till',
} as const;

function clientsOf(text: string, answers: Answers = {}): ClientsReading {
  const read = readFile(tableOfText(text), { kind: 'clients', mapping: null, answers }, context);
  if (!read.ok) throw new Error(read.refusal.code);
  if (read.value.kind !== 'clients') throw new Error(read.value.kind);
  const { clients, refused, leftOut, rows, questions } = read.value;
  if (questions.every(({ answer }) => answer !== null))
    expect(clients.length + refused.length + leftOut.length, 'every row is accounted for').toBe(rows);
  return read.value;
}

const HEAD = 'Name,Phone,Email,Birthday,Points,Gift card balance';
const refusedOf = (...rows: readonly string[]) =>
  clientsOf([HEAD, ...rows].join('\n')).refused.map(({ row, refusal }) => [row, refusal]);

describe('a row is refused, and only it', () => {
  const rows: readonly (readonly [why: string, row: string, refusal: object])[] = [
    ['31 February', 'Ana,,,31/02/1990,5,', { code: 'row-birthday', text: '31/02/1990' }],
    ['points in words', 'Ana,,,,many,', { code: 'row-points', text: 'many' }],
    ['more points than anybody has', 'Ana,,,,99999999,', { code: 'row-points', text: '99999999' }],
    ['points below zero', 'Ana,,,,-20,', { code: 'row-points-negative', text: '-20' }],
    ['a gift card below zero', 'Ana,,,,,-5.00', { code: 'row-gift-card-negative', text: '-5.00' }],
    ['no address', 'Ana,,ana at example.com,,,', { code: 'row-email', text: 'ana at example.com' }],
    ['nobody', ',,,,340,12.50', { code: 'row-nobody' }],
    ['a word for nobody', 'Walk-in,,,,340,', { code: 'row-nobody' }],
    ['a cell too few', 'Ana,,,', { code: 'row-short', expected: 6, found: 4 }],
  ];
  test.each(rows)('for %s', (_why, row, refusal) => {
    expect(refusedOf(row, 'Bo,0470 11 22 33,bo@example.com,17/05,15,')).toEqual([[2, refusal]]);
  });

  test('for being an earlier row word for word; the same client with other points is not', () => {
    const read = clientsOf([HEAD, 'Ana,,,,340,', 'Ana,,,,340,', 'Ana,,,,15,'].join('\n'));
    expect(read.refused.map(({ row, refusal }) => [row, refusal])).toEqual([
      [3, { code: 'row-doubled', row: 2 }],
    ]);
    expect(read.clients.map(({ points }) => points)).toEqual([340, 15]);
  });

  test('with its own cells kept, to be corrected and chosen again', () => {
    const [refused] = clientsOf(`${HEAD}\nAna,,,31/02/1990,5,`).refused;
    expect(refused?.cells).toEqual(['Ana', '', '', '31/02/1990', '5', '']);
  });
});

test.each([
  ['a comma', ['340', '1 234', '1.234', '"340,0"', '12 points', '0', '', '-'], [340, 1234, 1234, 340, 12, 0]],
  ['a point', ['340', "1'234", '"1,234"', '340.00', '12 pts', '0', '', '-'], [340, 1234, 1234, 340, 12, 0]],
])('points are whole in every spelling of a whole number, with %s for decimals', (_mark, points, whole) => {
  const read = clientsOf([HEAD, ...points.map((text, at) => `Client ${at},,,,${text},`)].join('\n'));
  expect(read.clients.map((client) => client.points)).toEqual([...whole, null, null]);
});

test('birthdays without a year, and empty ones in every way', () => {
  const texts = ['17/05', '17 mei', 'May 17', '25/05/1990', '0000-00-00', '00/00/0000', ''];
  const read = clientsOf([HEAD, ...texts.map((text, at) => `Client ${at},,,${text},,`)].join('\n'));
  expect(read.clients.map(({ birthday }) => birthday)).toEqual([
    '05-17',
    '05-17',
    '05-17',
    '1990-05-25',
    '',
    '',
    '',
  ]);
});

test('everything that a list can hold', () => {
  const head =
    'Klantnummer;Voornaam;Achternaam;GSM;E-mail;Klantenkaart;Geboortedatum;Opmerking;Spaarpunten;Geldig tot;Cadeaubon;Cadeaubonsaldo;Klant sinds;Toestemming;Datum toestemming;Taal';
  const row =
    '12;Zoë;de Vries;0470 11 22 33;zoe@example.com;K-7;25-04-1990;houdt van thee;340;31-12-2026;ABCD-1;€ 12,50;15-01-2021;ja;25-05-2022;Frans';
  expect(clientsOf(`${head}\n${row}`).clients).toEqual([
    {
      row: 2,
      code: '12',
      name: 'Zoë de Vries',
      phone: '0470 11 22 33',
      email: 'zoe@example.com',
      loyaltyCard: 'K-7',
      birthday: '1990-04-25',
      note: 'houdt van thee',
      points: 340,
      until: '2026-12-31',
      giftCard: { code: 'ABCD-1', balance: 1250 },
      since: '2021-01-15',
      consent: 'yes',
      consentDay: '2022-05-25',
      language: 'fr',
    },
  ]);
});

describe('a list is known by its headings', () => {
  const headings: readonly (readonly [language: string, headings: string])[] = [
    ['English', 'First name,Surname,Mobile,E-mail,Date of birth,Points balance'],
    ['French', 'Prénom;Nom;Portable;Courriel;Date de naissance;Solde de points'],
    ['Dutch', 'Voornaam;Familienaam;GSM-nummer;E-mailadres;Geboortedatum;Puntensaldo'],
    ['German', 'Vorname;Nachname;Handy;E-Mail;Geburtstag;Punktestand'],
    ['Spanish', 'Nombre;Apellidos;Móvil;Correo electrónico;Fecha de nacimiento;Saldo de puntos'],
  ];
  test.each(headings)('in %s', (_language, head) => {
    const mark = head.includes(';') ? ';' : ',';
    const row = ['Ana', 'Ruiz', '0470112233', 'ana@example.com', '25/04/1990', '340'].join(mark);
    expect(recognise(tableOfText(`${head}\n${row}`)).kind).toBe('clients');
    expect(clientsOf(`${head}\n${row}`).clients).toMatchObject([
      {
        name: 'Ana Ruiz',
        phone: '0470112233',
        email: 'ana@example.com',
        birthday: '1990-04-25',
        points: 340,
      },
    ]);
  });
});
