/** A walk through views: one page, brought into one state after another, each of which can be looked at. */
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../../src/core/language';

export type Walked = {
  readonly page: Page;
  /** The name of the view that is on the page; asking for the next one goes on. */
  readonly views: AsyncIterable<string>;
  /** What the salon itself calls its categories or rules, which may be a word of Carnet's too. */
  readonly ownNames?: readonly string[];
  close(): Promise<void>;
};

export type Walk = {
  /** In pixels; the first is the one that it is opened at. */
  readonly widths: readonly [number, ...number[]];
  readonly height: number;
  /** A phone has only what a thumb can press. */
  readonly least?: number;
  open(browser: Browser, language: Language): Promise<Walked>;
};
