// The salon at the head of a slip.
import type { PaperSalon } from '../../app/paper/salon';

export function PaperHead({ salon: { name, address, phone } }: { readonly salon: PaperSalon }) {
  if (name + address + phone === '') return null;
  return (
    <div class="centre">
      {name !== '' && <p class="head">{name}</p>}
      {address !== '' && <p>{address}</p>}
      {phone !== '' && <p>{phone}</p>}
    </div>
  );
}
