// The data that the server wrote into the client's page, beside what every page has.
import type { ClientPageData } from '../../app/clientpage/client-page-data';

type Read = Partial<Record<keyof ClientPageData, unknown>>;

function readData(text: string): Omit<ClientPageData, 'capability' | 'language'> {
  let data: Read = {};
  try {
    // The server breaks long lines.
    data = JSON.parse(text.replace(/\n/g, '')) as Read;
  } catch {
    // Opened as a file, without a server.
  }
  const { page, salon, phone, webApp, link, asksStop } = data;
  return {
    page: (page ?? null) as ClientPageData['page'],
    salon: typeof salon === 'string' ? salon : '',
    phone: typeof phone === 'string' ? phone : '',
    webApp: typeof webApp === 'string' ? webApp : '',
    link: typeof link === 'string' ? link : '',
    asksStop: asksStop === true,
  };
}

export const served = readData(document.getElementById('boot')?.textContent ?? '');
