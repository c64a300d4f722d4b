// A text in which names of Google's interface stand between asterisks: those are shown bold.

export function Named({ text }: { readonly text: string }) {
  return <>{text.split('*').map((part, at) => (at % 2 === 1 ? <b key={at}>{part}</b> : part))}</>;
}
