// A sheet to cut up: a new link for everyone on the staff who is active. It says first that the links before them end.
import { useRef, useState } from 'preact/hooks';
import type { StaffList } from '../../app/staff/list-staff';
import { paperWords } from '../../i18n/paper/words';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { Qr } from '../qr';
import { SendOrCancel } from '../send-or-cancel';
import { linkedOf } from '../staff/linked-staff';
import { useWords } from '../words';
import { paperStyle } from './paper-style';
import { printSheets } from './print-paper';
import { type MadeLink, useStaffLinks } from './use-staff-links';

type Props = { readonly staff: StaffList; onClose(): void };

export function StaffLinksSheet({ staff, onClose }: Props) {
  const { words: page, language, format } = useWords();
  const { staff: words, sheet } = paperWords[language];
  // The list is read again when links have changed: the sheet is of those who were asked for.
  const [persons] = useState(() => linkedOf(staff));
  const { made, phase, refusal, make } = useStaffLinks(persons);
  const shown = useRef<HTMLDivElement>(null);
  const names = format.list(persons.map(({ name }) => name));

  function submit(): void {
    if (phase === 'asked') void make();
    if (phase === 'made' && shown.current !== null) printSheets(shown.current);
  }

  return (
    <DialogSheet title={words.title} onClose={onClose} onSubmit={submit}>
      <style>{paperStyle}</style>
      {refusal !== null && <Trouble refusal={refusal} />}
      {phase === 'asked' && (
        <>
          <p>{words.means(names)}</p>
          <p class="note">{words.why}</p>
        </>
      )}
      {phase === 'making' && (
        <p role="status">{words.making(format.number(made.length + 1), format.number(persons.length))}</p>
      )}
      {phase === 'made' && (
        <>
          <p role="status">{words.once}</p>
          <section class="preview-of-links" aria-label={sheet.preview}>
            <div class="sheet-of-paper staff-links" lang={language} ref={shown}>
              {made.map((one) => (
                <StaffLink key={one.number} made={one} salon={staff.salon} />
              ))}
            </div>
          </section>
        </>
      )}
      {phase === 'made' ? (
        <div class="wrap">
          <button class="btn main" type="submit" data-first>
            {sheet.print}
          </button>
          <button class="btn" type="button" onClick={onClose}>
            {page.frame.close}
          </button>
        </div>
      ) : (
        <SendOrCancel busy={phase === 'making'} onCancel={onClose}>
          {made.length > 0 ? words.goOn : words.make}
        </SendOrCancel>
      )}
    </DialogSheet>
  );
}

function StaffLink({ made: { name, link }, salon }: { readonly made: MadeLink; readonly salon: string }) {
  const { language } = useWords();
  const { staff: words } = paperWords[language];
  return (
    <div class="staff-link">
      <p class="head">{name}</p>
      <Qr text={link} label={words.qr(name)} />
      <p>{words.till(salon)}</p>
      <small>{words.scan(name)}</small>
    </div>
  );
}
