// The findings of the check, as sentences with tab and row.
import { useState } from 'preact/hooks';
import type { Finding } from '../../core/decide/finding';
import { useOwnerWords } from '../owner-words';

const PORTION = 50;

export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { words, format } = useOwnerWords();
  const [shown, setShown] = useState(PORTION);
  if (findings.length === 0) return null;
  return (
    <section class="card" aria-label={words.check.findings}>
      {findings.slice(0, shown).map(({ tab, row, column, code, seq, member }, index) => (
        <p key={index} class="opt">
          <span>
            <b>{words.frame.place(words.tabs[tab], row, column)}</b>
            {member !== undefined && words.check.client(member)}
            {seq > 0 && words.check.entry(String(seq))}
            <small>{words.findings[code]}</small>
          </span>
        </p>
      ))}
      {findings.length > shown && (
        <button class="opt" type="button" onClick={() => setShown(shown + PORTION)}>
          {words.clients.showMore(format.number(Math.min(PORTION, findings.length - shown)))}
        </button>
      )}
    </section>
  );
}
