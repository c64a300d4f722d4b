// Returns pieces of the page as scripts: views that are opened for the first time, and their words.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { pieceNames } from '../ports/page-pieces';

/** The page is of an older build than the pieces. */
export type PagePiecesRefusal = { readonly code: 'page-outdated' };

export const pagePieces = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({
    build: v.pipe(v.string(), v.maxLength(40)),
    names: v.pipe(v.array(v.picklist(pieceNames)), v.minLength(1), v.maxLength(pieceNames.length)),
  }),
  run({ page }, { build, names }): Result<{ readonly scripts: readonly string[] }, PagePiecesRefusal> {
    if (build !== page.build()) return refuse({ code: 'page-outdated' });
    return accept({ scripts: names.map((name) => page.script(name)) });
  },
});
