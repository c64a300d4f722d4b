// Dutch: the view of the terms in the settings.
import type { Catalog } from '../catalog-shape';

export const termsView: Catalog['termsView'] = {
  title: 'Voorwaarden van het programma',
  forClients: 'Voor klanten',
  language: 'Taal van de voorwaarden',
  asOf: 'Op datum van',
  asOfNote:
    'De voorwaarden van een vroegere dag blijven bewaard; die van een latere dag zijn zoals vandaag gepland.',
  nothingPlanned: 'Tot die dag is er geen wijziging gepland: dit zijn de voorwaarden van vandaag.',
  notRecorded:
    'Sinds de laatste regel van het logboek is er iets in de tabbladen getypt. De versie krijgt haar nummer bij de volgende regel.',
  print: 'Afdrukken',
  ask: 'Carnet zegt wat zijn instellingen doen. Dit is geen juridisch advies. Vraag een deskundige, voor klanten dit krijgen, wat de wet van je vraagt: hoe lang punten en bonnen geldig moeten zijn, hoe je wijzigingen aankondigt, persoonsgegevens, btw.',
};
