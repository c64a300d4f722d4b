// What the command line says of itself.

export const USAGE = `carnet COMMAND --workbook FILE [options]

  settings --workbook FILE --file SETTINGS.json [--from DAY] [--plan]
                                               sets the sheet up if need be, then its settings and programmes,
                                               now or from a later day on; --plan prints what they take from clients
                                               who have points, and saves nothing
  settings --workbook FILE                         prints them
  import   --workbook FILE [--services CSV] [--products CSV] [--clients CSV] [--receipts CSV]
           [--bookings FILE]… [--both again|cancelled] [--source NAME] [--date-order ymd|dmy|mdy] [--receipt-numbers unique|daily]
           [--column HEADING=MEANING]… [--answer ABOUT=ANSWER]… [--sheet NAME]
           [--expiry today|file|never] [--who NAME=NUMBER|new]… [--same-names]
           [--balance NAME=ROW]… [--record-only] [--again] [--plan]
                                               takes files of another till, CSV or Excel: --expiry is that of the points
                                               that clients bring, --who and --balance answer what it asks, --same-names says
                                               that a client's name alone means that client, --again takes
                                               also sales that are here otherwise; --plan writes nothing
  import   --workbook FILE --undo SERIES           takes an import back
  item-points --workbook FILE --item NAME=POINTS…
                                               says how many points a unit of an item gives by itself, by code or name
  bookings --workbook FILE --bookings FILE… [--both again|cancelled] [--plan]
                                               takes lists of appointments, CSV, Excel or a calendar (.ics), several
                                               together: --both says what those are that stand in a calendar and among
                                               the cancellations; with the words of import for columns and answers
  bookings --workbook FILE [--day DAY]             prints the bookings of a day, today's without one
  bookings --workbook FILE --due                   prints how many are due, and those that you have to look at
  bookings --workbook FILE --credit                credits what is due
  bookings --workbook FILE --unmatched MONTH       prints bookings without an invoice, and invoices without a booking
  bookings --workbook FILE --undo SERIES           takes an import of bookings back
  record   --workbook FILE --file INVOICE.json     records an invoice (- reads standard input); prints quote and entry
  refund   --workbook FILE --file REFUND.json      takes an invoice back, wholly or in part; prints what came of it
  adjust   --workbook FILE --file ADJUST.json [--plan]
                                               adds points by hand, or takes some: for one client, or for several as a
                                               series; --plan says for whom and from which balance, and writes nothing
  adjust   --workbook FILE                         prints the last series, imports among them
  adjust   --workbook FILE --undo SERIES           takes a series back
  merge    --workbook FILE --into CLIENT --client CLIENT [--take FIELDS] [--plan]
                                               makes one client of two; --take names the contact fields that the one who
                                               stays takes from the other (phone,email …; none); --plan writes nothing
  unmerge  --workbook FILE --client CLIENT [--plan]
                                               undoes the client's last merge: each gets its own again
  erase    --workbook FILE --client CLIENT         forgets who a client was; entries and figures stay
  client-file --workbook FILE --client CLIENT [--lang en|fr|nl] [--out CSV]
                                               everything known of one client
  messages --workbook FILE                         prints the outbox
  messages --workbook FILE --send                  does what the clock does every hour, and prints the mail that would go out
  messages --workbook FILE --file MESSAGE.json [--plan]
                                               asks for a message; --plan prints its short text with links that open
                                               WhatsApp and SMS, and writes nothing
  page     --workbook FILE --client CLIENT [--lang en|fr|nl]
                                               prints a client's own page as text
  link     --workbook FILE --client CLIENT [--new] prints the link to it; --new ends that and prints the next one
  link     --workbook FILE --all                   ends the links of all clients
  staff    --workbook FILE                         prints who works here, and what each may do
  staff    --workbook FILE --file STAFF.json       adds one, and prints the link to their till
  staff    --workbook FILE --link NAME             makes a new link, and ends the one before
  staff    --workbook FILE --off NAME              switches one off
  example  --workbook FILE [--lang en|fr|nl]       fills a workbook without clients with the example salon: invented
                                               clients, invoices up to today; deleting the file takes it away
  terms    --workbook FILE [--lang en|fr|nl] [--on DAY]
                                               prints the terms of the programme: as they are, as they were on an earlier
                                               day, or as planned for a later one
  export   --workbook FILE --report balances|open|ledger|lines|cards|journal [--out CSV]
  check    --workbook FILE                         proves the ledger: chain, every entry decided again, visible cells
  check    --journal CSV [--quick]                 proves an exported journal, or the Ledger tab as Google downloads it;
                                               --quick: chain, keys and sums, without deciding entries again
  rebuild  --journal CSV [--report clients|cards] [--out CSV]
                                               what the journal says of clients or cards, from its entries alone
  rebuild  --workbook FILE --out FILE              a copy of the workbook with all that derives from the journal written
                                               anew; prints how much that was

  --addon DIR   the built add-on (default: dist)
  --at MOMENT   as if it were that moment by this computer's time, such as 2026-11-27T10:00

Exit codes: 0 done · 1 refused, nothing written by this step (the reason stands on standard error), or a check found something · 2 wrong words
on the command line · 3 a file cannot be read or written, or the add-on did not answer`;
