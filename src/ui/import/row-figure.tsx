// A row of figures: what it is, and how many.

export function RowFigure({ what, figure }: { readonly what: string; readonly figure: string }) {
  return (
    <div class="split">
      <dt>{what}</dt>
      <dd class="num">{figure}</dd>
    </div>
  );
}
