// A refusal's sentences: what happened in bold, then what to do.

export function Sentences({ text }: { readonly text: string }) {
  const end = text.search(/[.!?]\s/) + 1;
  if (end === 0) return <b>{text}</b>;
  return (
    <>
      <b>{text.slice(0, end)}</b>
      <br />
      {text.slice(end).trim()}
    </>
  );
}
