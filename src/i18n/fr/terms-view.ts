// French: the view of the terms in the settings.
import type { Catalog } from '../catalog-shape';

export const termsView: Catalog['termsView'] = {
  title: 'Conditions du programme',
  forClients: 'Pour les clients',
  language: 'Langue des conditions',
  asOf: 'À la date du',
  asOfNote:
    'Les conditions d’un jour passé restent consultables ; celles d’un jour à venir sont celles prévues aujourd’hui.',
  nothingPlanned: 'Aucun changement n’est prévu d’ici là : ce sont les conditions d’aujourd’hui.',
  notRecorded:
    'Des réglages ont été saisis dans les onglets depuis la dernière ligne du journal. La version recevra son numéro avec la prochaine.',
  print: 'Imprimer',
  ask: 'Carnet dit ce que font ses réglages. Ce n’est pas un conseil juridique. Avant de remettre ce texte à vos clients, demandez à un professionnel ce que la loi exige : durée de validité des points et des cartes cadeaux, annonce des changements, données personnelles, TVA.',
};
