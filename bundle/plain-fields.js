// Class fields of a package as assignments: each defined as a property costs a hash of a short text as much as its hashing.
import { readFile } from 'node:fs/promises';

/** esbuild's options with which the classes of @noble/hashes have fields that are assigned. */
export const plainFields = {
  tsconfigRaw: { compilerOptions: { strict: true, useDefineForClassFields: false } },
  plugins: [
    {
      name: 'plain fields',
      setup({ onLoad }) {
        // esbuild asks for the option in TypeScript alone.
        onLoad({ filter: /@noble\/hashes\/[\w]+\.js$/ }, async ({ path }) => ({
          contents: await readFile(path, 'utf8'),
          loader: 'ts',
        }));
      },
    },
  ],
};
