// The list of what versions brought.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isNewer, type Release, releases, releasesSince } from '../../src/core/news';
import { version } from '../../src/core/release';

it('the version is that of package.json, and the list begins with it', () => {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(version).toBe(own.version);
  expect(releases[0].version).toBe(version);
});

it('each release has up to three short sentences, and is newer than the next', () => {
  for (const [at, { version: own, news }] of releases.entries()) {
    expect(news.length).toBeGreaterThan(0);
    expect(news.length).toBeLessThan(4);
    for (const sentence of news)
      for (const text of Object.values(sentence)) expect(text).toMatch(/^.{10,110}\.$/u);
    const next = releases[at + 1];
    if (next !== undefined) expect(isNewer(own, next.version)).toBe(true);
  }
});

it.each([
  ['0.10.0', '0.9.9', true],
  ['1.0.0', '0.99.0', true],
  ['0.1.1', '0.1.0', true],
  ['0.1.0', '0.1.0', false],
  ['0.1.0', '0.2.0', false],
  ['0.9.0', '0.10.0', false],
])('%s is newer than %s: %s', (a, b, expected) => {
  expect(isNewer(a, b)).toBe(expected);
});

it('what is new since a version are the releases after it; since none, nothing', () => {
  const all: Release[] = ['0.3.0', '0.2.0', '0.1.0'].map((own) => ({ version: own, news: [] }));
  const since = (text: string) => releasesSince(text, all).map((release) => release.version);
  expect(since('0.1.0')).toEqual(['0.3.0', '0.2.0']);
  expect(since('0.3.0')).toEqual([]);
  expect(since('')).toEqual([]);
});
