// English: what a file is that cannot be read, and what to do.
import type { NotText } from '../../files/read-table';

export const notText: { readonly [Why in NotText]: string } = {
  'old-workbook': 'This is an old Excel file (.xls). Save it as .xlsx or CSV and choose that file.',
  'locked-workbook': 'This Excel file is protected by a password. Save it without one and choose that file.',
  'other-workbook':
    'This file is of Numbers or LibreOffice. Save it as Excel (.xlsx) or CSV and choose that file.',
  archive: 'This is a zip folder. Unpack it and choose the files in it.',
  'web-page':
    'This is a web page that is named like an Excel file. Open it in Excel, save it as .xlsx and choose that file.',
  pdf: 'This is a PDF. Export the same list as CSV or Excel and choose that file.',
  encoding: 'Letters were lost when this file was saved. Export it again and choose the new one.',
  binary: 'This is no list that can be read. Export it as CSV or Excel and choose that file.',
};
