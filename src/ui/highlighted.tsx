// A text with its search matches highlighted. Always text, never markup.
import type { ComponentChildren } from 'preact';
import type { Span } from './spans';

export function Highlighted({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const [start, end] of spans) {
    parts.push(text.slice(from, start), <mark>{text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
