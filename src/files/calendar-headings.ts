// The headings that a calendar file gets as a table. They stand apart from its reader, which the page fetches late.

export const calendarHeadings: readonly string[] = [
  'UID',
  'Start',
  'End',
  'All day',
  'Status',
  'Client',
  'Client e-mail',
  'Client phone',
  'Service',
  'Staff',
  'Title',
  'Title, first part',
  'Title, second part',
  'Calendar',
];
