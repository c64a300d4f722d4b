// Data that the server wrote into the page: the capability for every request, and the first language.
import { type Language, languages } from '../core/language';

export type Boot = { readonly capability: string; readonly language: Language };

function readBoot(text: string): Boot {
  try {
    const { capability, language } = JSON.parse(text) as Partial<Record<keyof Boot, unknown>>;
    return {
      capability: typeof capability === 'string' ? capability : '',
      language: languages.find((known) => known === language) ?? 'en',
    };
  } catch {
    return { capability: '', language: 'en' }; // the page was opened as a file, without a server
  }
}

export const boot: Boot = readBoot(document.getElementById('boot')?.textContent ?? '');
