// How far work in portions has come: what it does, how many of how many, and a bar.

type Props = {
  /** Of the words that name the bar. */
  readonly id: string;
  readonly what: string;
  readonly done: number;
  readonly all: number;
  /** `3 of 20`, spoken whenever it changes. */
  readonly reached: string;
};

export function Reached({ id, what, done, all, reached }: Props) {
  return (
    <div>
      <p class="split">
        <b id={id}>{what}</b>
        <span class="note" role="status">
          {reached}
        </span>
      </p>
      <progress value={done} max={all} aria-labelledby={id}>
        {reached}
      </progress>
    </div>
  );
}
