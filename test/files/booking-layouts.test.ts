// The systems whose exports of appointments are known by name: each with an invented example in its own headings.
import { describe, expect, test } from 'vitest';
import { layouts } from '../../src/files/layouts/registry';
import { recognise } from '../../src/files/recognise';
import { type BookingsHow, booked, bookingsOf } from './bookings';
import { tableOfText } from './tables';

type Example = BookingsHow & {
  readonly till: string;
  readonly what: string;
  readonly rows: readonly string[];
  readonly booked: readonly string[];
};

const examples: readonly Example[] = [
  {
    till: 'Salonized',
    what: 'appointments in Dutch',
    rows: [
      'Datum;Begintijd;Eindtijd;Klant;Klantnummer;Behandeling;Medewerker;Status;Prijs',
      '13-03-2026;10:00;10:45;Zoë de Vries;1042;Knippen;Kim;Afgerond;45,00',
      '14-03-2026;09:30;11:00;Bo Lin;1043;Kleuren;Kim;Niet gekomen;80,00',
      '15-03-2026;09:30;11:00;Bo Lin;1043;Kleuren;Kim;Geannuleerd door klant;80,00',
      '16-12-2026;09:30;11:00;Bo Lin;1043;Kleuren;Kim;Bevestigd;80,00',
    ],
    booked: [
      '# 2026-03-13T10:00 45 Zoë de Vries: Knippen, Kim (done)',
      '# 2026-03-14T09:30 90 Bo Lin: Kleuren, Kim (missed)',
      '# 2026-03-15T09:30 90 Bo Lin: Kleuren, Kim (cancelled)',
      '# 2026-12-16T09:30 90 Bo Lin: Kleuren, Kim (booked)',
    ],
  },
  {
    till: 'Fresha',
    what: 'the list of appointments, with a row for each service',
    rows: [
      'Appt. ref,Client,Service,Scheduled date,Start time,Duration,Location,Team member,Net sales,Status',
      'A81,Ana Ruiz,Cut,5 Mar 2026,14:05,45min,Main,Kim,€45.00,Completed',
      'A81,Ana Ruiz,Colour,5 Mar 2026,14:50,1h 30min,Main,Kim,€80.00,Completed',
      'A82,Bo Lin,Cut,6 Mar 2026,10:00,45min,Main,Kim,€45.00,No-show',
      'A83,Cy Roe,Cut,7 Mar 2026,10:00,45min,Main,Kim,€45.00,Cancelled',
    ],
    booked: [
      'A81/324353 2026-03-05T14:05 45 Ana Ruiz: Cut, Kim (done)',
      'A81/5ca5f8 2026-03-05T14:50 90 Ana Ruiz: Colour, Kim (done)',
      'A82 2026-03-06T10:00 45 Bo Lin: Cut, Kim (missed)',
      'A83 2026-03-07T10:00 45 Cy Roe: Cut, Kim (cancelled)',
    ],
  },
  {
    till: 'Treatwell',
    what: 'appointments in French',
    rows: [
      'Réf. commande;Date du rendez-vous;Heure du rendez-vous;Durée;Client;Téléphone;Prestation;Employé;Statut',
      'TW1;25/03/2026;14h05;45 min;Zoé Petit;0470 12 34 56;Coupe;Kim;Terminé',
      'TW2;26/03/2026;10h00;45 min;Client de passage;;Coupe;Kim;Terminé',
      'TW3;27/03/2026;10h00;45 min;Luc Roy;;Coupe;Kim;Annulé par le client',
    ],
    booked: [
      'TW1 2026-03-25T14:05 45 Zoé Petit: Coupe, Kim (done)',
      'TW3 2026-03-27T10:00 45 Luc Roy: Coupe, Kim (cancelled)',
    ],
  },
  {
    till: 'Planity',
    what: 'appointments',
    rows: [
      'Date du rendez-vous;Heure de début;Durée (min);Cliente;Prestation;Collaboratrice;Statut',
      '15/03/2026;14:05;45;Zoé Martin;Coupe;Kim;Honoré',
      '16/03/2026;14:05;45;Lou Blanc;Coupe;Kim;Absente',
    ],
    booked: [
      '# 2026-03-15T14:05 45 Zoé Martin: Coupe, Kim (done)',
      '# 2026-03-16T14:05 45 Lou Blanc: Coupe, Kim (missed)',
    ],
  },
  {
    till: 'Phorest',
    what: 'its data export',
    rows: [
      'appointment_id,appointment_date,start_time,end_time,state,deleted,client_id,client_first_name,client_last_name,staff_first_name,service_name',
      'p1,2026-03-05,14:05:00,14:50:00,PAID,false,c1,Ana,Ruiz,Kim,Cut',
      'p2,2026-03-06,10:00:00,10:45:00,BOOKED,true,c2,Bo,Lin,Kim,Cut',
    ],
    booked: [
      'p1 2026-03-05T14:05 45 Ana Ruiz: Cut, Kim (done)',
      'p2 2026-03-06T10:00 45 Bo Lin: Cut, Kim (cancelled)',
    ],
  },
  {
    till: 'Vagaro',
    what: 'appointments, with the time of the day after noon',
    rows: [
      'Appointment Date,Start Time,End Time,Customer,Service Name,Service Provider,Appointment Status',
      '03/25/2026,2:05 PM,2:50 PM,Ana Ruiz,Cut,Kim,Service Completed',
      '03/26/2026,12:15 PM,1:00 PM,Bo Lin,Cut,Kim,No Show',
      '03/27/2026,12:15 AM,1:00 AM,Cy Roe,Cut,Kim,Denied',
    ],
    booked: [
      '# 2026-03-25T14:05 45 Ana Ruiz: Cut, Kim (done)',
      '# 2026-03-26T12:15 45 Bo Lin: Cut, Kim (missed)',
      '# 2026-03-27T00:15 45 Cy Roe: Cut, Kim (cancelled)',
    ],
  },
  {
    till: 'SimplyBook.me',
    what: 'the report of bookings',
    rows: [
      'Code,Start date,Start time,End time,Service,Provider,Client name,Client email,Client phone,Status',
      '1pxu6k,2026-03-05,14:05:00,14:50:00,Cut,Kim,Ana Ruiz,ana@example.com,+34600000001,confirmed',
      '1pxu6l,2026-03-06,10:00:00,10:45:00,Cut,Kim,Bo Lin,bo@example.com,,canceled',
    ],
    booked: [
      '1pxu6k 2026-03-05T14:05 45 Ana Ruiz: Cut, Kim (booked)',
      '1pxu6l 2026-03-06T10:00 45 Bo Lin: Cut, Kim (cancelled)',
    ],
  },
  {
    till: 'Acuity',
    what: 'its export of appointments, where no status says that somebody came',
    rows: [
      'Start Time,End Time,First Name,Last Name,Phone,Email,Type,Calendar,Appointment Price,Paid?,Notes,Date Scheduled,Label,Appointment ID',
      '"March 5, 2026 2:05 pm","March 5, 2026 2:50 pm",Ana,Ruiz,+34600000001,ana@example.com,Cut,Kim,45.00,yes,,2026-02-01,,9001',
      '"December 6, 2026 10:00 am","December 6, 2026 10:45 am",Bo,Lin,,bo@example.com,Cut,Kim,45.00,no,,2026-02-01,,9002',
      '"March 7, 2026 10:00 am","March 7, 2026 10:45 am",Cy,Roe,,cy@example.com,Cut,Kim,45.00,no,,2026-02-01,No Show,9003',
    ],
    booked: [
      '9001 2026-03-05T14:05 45 Ana Ruiz: Cut, Kim (done)',
      '9002 2026-12-06T10:00 45 Bo Lin: Cut, Kim (booked)',
      '9003 2026-03-07T10:00 45 Cy Roe: Cut, Kim (missed)',
    ],
  },
  {
    till: 'Calendly',
    what: 'its export of events',
    rows: [
      'Event Type Name,Invitee Name,Invitee Email,Start Date & Time,End Date & Time,User Name,Canceled,Marked as No-Show,Event UUID',
      'Cut,Ana Ruiz,ana@example.com,2026-03-05 02:05 pm,2026-03-05 02:50 pm,Kim,false,No,e1',
      'Cut,Bo Lin,bo@example.com,2026-03-06 10:00 am,2026-03-06 10:45 am,Kim,true,No,e2',
      'Cut,Cy Roe,cy@example.com,2026-03-07 10:00 am,2026-03-07 10:45 am,Kim,false,Yes,e3',
    ],
    booked: [
      'e1 2026-03-05T14:05 45 Ana Ruiz: Cut, Kim (done)',
      'e2 2026-03-06T10:00 45 Bo Lin: Cut, Kim (cancelled)',
      'e3 2026-03-07T10:00 45 Cy Roe: Cut, Kim (missed)',
    ],
  },
];

describe('a system is known by the headings of its appointments', () => {
  test.each(examples)('$till: $what', ({ till, rows, booked: wanted, ...how }) => {
    const table = tableOfText(rows.join('\n'));
    expect(recognise(table)).toEqual({ kind: 'bookings', till });
    const reading = bookingsOf(table, how);
    expect(reading.refused).toEqual([]);
    expect(booked(reading)).toEqual(wanted);
  });

  test('every system with an export of appointments has an example', () => {
    const known = layouts.filter(({ exports }) => exports.some(({ kind }) => kind === 'bookings'));
    // Calendars come as files of their own.
    const tills = known.map(({ till }) => till).filter((till) => till !== 'iCalendar');
    expect(examples.map(({ till }) => till).sort()).toEqual(tills.sort());
  });
});
