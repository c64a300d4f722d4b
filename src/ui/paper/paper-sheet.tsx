// A sheet that shows a paper as it will be printed, asks for its language and format, and prints it.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { languageNames, languages } from '../../core/language';
import type { CallRefusal } from '../api';
import { DialogSheet } from '../dialog-sheet';
import { Choice } from '../field';
import { SendOrCancel } from '../send-or-cancel';
import { TryAgain } from '../try-again';
import { Waiting } from '../waiting';
import { paperStyle } from './paper-style';
import { type PaperFormat, printPaper, type SheetSize } from './print-paper';
import { keepSize, knownSize } from './sheet-size';
import type { Speech } from './use-paper-language';

type Props = {
  readonly format: PaperFormat;
  readonly title: string;
  readonly refusal: CallRefusal | null;
  readonly speech: Speech;
  /** What is asked besides the language and the format. */
  readonly asked?: ComponentChildren;
  /** Why it cannot be printed, as a sentence; '' if it can. */
  readonly hindrance?: string;
  /** The paper; null until there is one. */
  readonly children: ComponentChildren;
  onRetry(): void;
  onClose(): void;
};

export function PaperSheet({
  format,
  title,
  refusal,
  speech,
  asked,
  hindrance = '',
  children,
  onRetry,
  onClose,
}: Props) {
  const { language, own, choose } = speech;
  const [size, setSize] = useState<SheetSize>(() => knownSize(format));
  const shown = useRef<HTMLElement>(null);
  const isThere = children !== null;

  function print(): void {
    const paper = shown.current?.firstElementChild;
    if (paper instanceof HTMLElement) printPaper(paper, format, size);
  }

  // Paper is wider than the sidebar: it is shown smaller, and measured anew when it has come.
  useLayoutEffect(() => {
    const paper = shown.current?.firstElementChild;
    if (!(paper instanceof HTMLElement) || shown.current === null) return;
    paper.style.zoom = '';
    paper.style.zoom = String(Math.min(1, shown.current.clientWidth / paper.offsetWidth));
    shown.current.closest('form')?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  }, [isThere]);

  return (
    <DialogSheet title={title} onClose={onClose} onSubmit={print}>
      <style>{paperStyle}</style>
      {refusal !== null && <TryAgain refusal={refusal} onRetry={onRetry} />}
      {hindrance !== '' && <p role="alert">{hindrance}</p>}
      {!isThere && refusal === null && hindrance === '' && <Waiting rows={4} />}
      {isThere && (
        <>
          {asked}
          <div class="two">
            <Choice
              id="paper-language"
              label={own.sheet.language}
              value={language}
              choices={languages.map((one) => [one, languageNames[one]] as const)}
              onValue={choose}
            />
            <Choice<SheetSize>
              id="paper-size"
              label={own.sheet.size}
              value={size}
              choices={[
                ['own', own.sheet.sizes[format]],
                ['a4', own.sheet.sizes.a4],
              ]}
              onValue={(chosen) => {
                setSize(chosen);
                keepSize(format, chosen);
              }}
            />
          </div>
          <section class="preview-of-paper" aria-label={own.sheet.preview} ref={shown}>
            {children}
          </section>
          <SendOrCancel busy={false} isFirst onCancel={onClose}>
            {own.sheet.print}
          </SendOrCancel>
        </>
      )}
    </DialogSheet>
  );
}
