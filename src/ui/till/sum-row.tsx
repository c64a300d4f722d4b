// A label and its figure in a list of sums.

type Props = {
  readonly what: string;
  readonly figure: string;
  /** A remark below the label. */
  readonly note?: string;
  /** Draws a line above: this row is the sum of the rows before it. */
  readonly rule?: boolean;
};

export function SumRow({ what, figure, note = '', rule = false }: Props) {
  return (
    <div class={rule ? 'split rule' : 'split'}>
      <dt>
        {what}
        {note !== '' && <small>{note}</small>}
      </dt>
      <dd class="num">{figure}</dd>
    </div>
  );
}
