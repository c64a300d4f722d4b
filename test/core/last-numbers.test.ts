// The last numbers of everybody in a few signs each: what they tell, what they leave open, and what they take.
import { describe, expect, it } from 'vitest';
import { noNumbers, numbersIn, SHARDS, type Touched, withNumbers } from '../../src/core/journal/last-numbers';

class Kept {
  marks = noNumbers;
  readonly texts = new Map<number, string>();

  note(touched: readonly Touched[]): this {
    const { marks, changed } = withNumbers(this.shards(), touched);
    this.marks = marks;
    for (const [shard, text] of changed) this.texts.set(shard, text);
    return this;
  }

  shards() {
    return { marks: this.marks, kept: (shard: number) => this.texts.get(shard) };
  }

  of(id: string): number | null {
    return numbersIn(this.shards())(id);
  }
}

const many = (count: number, first = 0) =>
  Array.from({ length: count }, (_, i): Touched => [`C${first + i}`, first + i + 1]);

describe('the last numbers', () => {
  it('of twenty thousand clients are each told, in properties of a few kilobytes', () => {
    const kept = new Kept().note(many(20_000));
    const number = numbersIn(kept.shards());
    const wrong = many(20_000).filter(([id, seq]) => number(id) !== seq);
    expect(wrong.length).toBeLessThanOrEqual(2); // two that share a place are searched for
    for (const text of kept.texts.values()) expect(text.length).toBeLessThan(4000);
    expect([...kept.texts.values()].join('').length).toBeLessThan(185_000);
  });

  it('are those that came last, whatever the order', () => {
    const kept = new Kept().note([['A', 7]]).note([
      ['A', 12],
      ['A', 9],
    ]);
    expect(kept.of('A')).toBe(12);
  });

  it('rewrite one shard for one client, and none where nothing is new', () => {
    const kept = new Kept().note(many(2000));
    expect(withNumbers(kept.shards(), [['C5', 3000]]).changed.size).toBe(1);
    expect(withNumbers(kept.shards(), [['C5', 6]]).changed.size).toBe(0);
  });

  it('tell that somebody has none, as long as all that there were are noted', () => {
    expect(new Kept().of('Nobody')).toBe(0);
    expect(new Kept().note(many(500)).of('Nobody')).toBe(0);
  });

  it('tell nothing where a text is gone, older or not its own; and of nobody else once it is noted again', () => {
    const kept = new Kept().note(many(500));
    const older = new Map(kept.texts);
    kept.note(many(500, 500).map(([, seq], i) => [`C${i}`, seq]));
    const right = new Map(kept.texts);
    expect(kept.of('C7')).toBe(508);
    for (const [shard, text] of older) kept.texts.set(shard, text);
    expect(kept.of('C7')).toBe(null);
    kept.texts.clear();
    expect(kept.of('C7')).toBe(null);
    for (const shard of right.keys()) kept.texts.set(shard, '=');
    expect(kept.of('C7')).toBe(null);
    kept.note([['C7', 1200]]);
    expect(kept.of('C7')).toBe(1200);
    expect(many(500).filter(([id]) => kept.of(id) === 0)).toEqual([]);
  });

  it('of nothing noted are unknown', () => {
    expect(numbersIn({ marks: '', kept: () => '=' })('C7')).toBe(null);
  });

  it('of too many forget those of long ago, and never tell then that somebody has none', () => {
    const kept = new Kept().note(many(60_000));
    const number = numbersIn(kept.shards());
    expect(number('C59999')).toBe(60_000);
    expect(number('C1')).toBe(null);
    expect(number('Nobody')).toBe(null);
    const texts = [...kept.texts.values()];
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(9 * 1024);
    expect(texts.join('').length).toBeLessThan(370_000);
    expect(texts).toHaveLength(SHARDS);
  });
});
