// Dutch: what a file is that cannot be read, and what to do.
import type { NotText } from '../../files/read-table';

export const notText: { readonly [Why in NotText]: string } = {
  'old-workbook': 'Dit is een oud Excel-bestand (.xls). Sla het op als .xlsx of CSV en kies dat bestand.',
  'locked-workbook':
    'Dit Excel-bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord en kies dat bestand.',
  'other-workbook':
    'Dit is een bestand van Numbers of LibreOffice. Sla het op als Excel (.xlsx) of CSV en kies dat bestand.',
  archive: 'Dit is een zipmap. Pak die uit en kies de bestanden erin.',
  'web-page':
    'Dit is een webpagina met de naam van een Excel-bestand. Open die in Excel, sla die op als .xlsx en kies dat bestand.',
  pdf: 'Dit is een pdf. Exporteer dezelfde lijst als CSV of Excel en kies dat bestand.',
  encoding:
    'Bij het opslaan van dit bestand zijn letters verloren gegaan. Exporteer het opnieuw en kies het nieuwe.',
  binary: 'Dit is geen leesbare lijst. Exporteer die als CSV of Excel en kies dat bestand.',
};
