/** Turns a name on the page into a text field until the person keeps or drops what was typed, as Sheets does. */
import { element } from './element';

type Renamed = {
  /** The accessible name of the field. */
  readonly label: string;
  readonly name: string;
  keep(name: string): void;
};

export function renameInPlace(shown: HTMLElement, { label, name, keep }: Renamed): void {
  const field = element('input', { class: 'rename', 'aria-label': label });
  field.value = name;
  field.size = Math.max(6, name.length);
  let open = true;
  const end = (how: 'keep' | 'drop') => {
    if (!open) return;
    open = false;
    const typed = field.value.trim();
    field.replaceWith(shown);
    shown.focus();
    if (how === 'keep' && typed && typed !== name) keep(typed);
  };
  field.addEventListener('blur', () => end('keep'));
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // The key would press what then has the focus.
    event.preventDefault();
    end(event.key === 'Enter' ? 'keep' : 'drop');
  });
  shown.replaceWith(field);
  field.select();
}
