// The parts of a simulated run, by name: each has dice of its own, so that a shorter run is the same but for what it leaves out.
import type { Dice } from './dice';

export class Parts {
  /** The names of all that happened, in order. */
  readonly happened: string[] = [];
  private path = '';

  /** @param only the names of what may happen; null for everything that is drawn */
  constructor(
    private readonly dice: Dice,
    private readonly only: ReadonlySet<string> | null,
  ) {}

  /** Runs a part, unless it is left out. */
  part(name: string, act: () => void): void {
    this.perhaps(name, 1, act);
  }

  /** Runs a part with that chance, unless it is left out. */
  perhaps(name: string, share: number, act: () => void): void {
    const path = `${this.path}${name}`;
    if (this.only?.has(path) === false) return;
    this.inside(path, () => {
      if (!this.dice.chance(share)) return;
      this.happened.push(path);
      act();
    });
  }

  /** For what happens later on, inside another part: as if it happened here. */
  later(act: () => void): () => void {
    const { path } = this;
    return () => this.inside(`${path}then`, act);
  }

  private inside(path: string, act: () => void): void {
    const before = this.path;
    this.path = `${path} `;
    try {
      this.dice.apart(path, act);
    } finally {
      this.path = before;
    }
  }
}
