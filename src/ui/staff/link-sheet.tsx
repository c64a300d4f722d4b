// A link that was just made, once: to scan, to send, to copy.

import { useRef } from 'preact/hooks';
import type { StaffLinked } from '../../app/staff/staff-shown';
import { inAddress } from '../../core/text/in-address';
import { CopyText } from '../copy-text';
import { DialogSheet } from '../dialog-sheet';
import { useOwnerWords } from '../owner-words';
import { Qr } from '../qr';

type Props = { readonly linked: StaffLinked; onClose(): void };

export function LinkSheet({ linked: { person, link }, onClose }: Props) {
  const { words } = useOwnerWords();
  const { staffView } = words;
  const shown = useRef<HTMLParagraphElement>(null);
  const { name } = person;
  return (
    <DialogSheet title={staffView.link(name)} onClose={onClose} onSubmit={onClose}>
      {link === null ? (
        <p>{staffView.noLinkYet}</p>
      ) : (
        <>
          <div class="mid">
            <Qr text={link} label={staffView.qr(name)} />
            <p class="note">{staffView.scan(name)}</p>
          </div>
          <p class="hash" ref={shown}>
            {link}
          </p>
          <div class="wrap">
            <a
              class="btn"
              target="_blank"
              rel="noreferrer"
              href={`https://wa.me/?text=${inAddress(staffView.message(name, link))}`}
            >
              {staffView.whatsApp}
            </a>
            <CopyText text={link} shown={shown}>
              {staffView.copy}
            </CopyText>
          </div>
          <p class="note">{staffView.once}</p>
        </>
      )}
      <button class="btn main" type="submit" data-first>
        {words.frame.close}
      </button>
    </DialogSheet>
  );
}
