// npm run mutants [words]: removes each safety measure from a copy of the tree, one at a time, and reports whether the
// tests that should fail do. With words, only measures whose sentence or file has all of them: `gift card`, `src/app/ledger`.
// SECOND=1 adds the second lines.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isCaught, type Mutant } from './mutant';
import { mutants } from './mutants';

const COPIED = [
  'src',
  'test',
  'bundle',
  'docs',
  'esbuild.config.js',
  'appsscript.json',
  'package.json',
  'tsconfig.json',
];

type Fate = { readonly is: 'caught' | 'missed' | 'broken'; readonly by: string };

function main(words: readonly string[]): void {
  const wanted = mutants.filter(({ without, file }) =>
    words.every((word) => without.includes(word) || file.includes(word)),
  );
  const tree = copyOfTheTree();
  const missed: string[] = [];
  for (const mutant of wanted) {
    if (!isCaught(mutant) && process.env.SECOND !== '1') {
      console.log(`second line  without ${mutant.without}: ${mutant.secondLine}`);
      continue;
    }
    const { is, by } = fateOf(mutant, tree);
    console.log(`${is.padEnd(11)}  without ${mutant.without}${by === '' ? '' : ` (${by})`}`);
    if (is !== 'caught' && isCaught(mutant)) missed.push(mutant.without);
  }
  rmSync(tree, { recursive: true });
  console.log(`${wanted.length} measures, ${missed.length} not missed by the tests that should`);
  process.exitCode = missed.length > 0 ? 1 : 0;
}

function copyOfTheTree(): string {
  const tree = mkdtempSync(join(tmpdir(), 'carnet-mutants-'));
  for (const name of COPIED) cpSync(name, join(tree, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
  // Same configuration as the tests, with one worker: the first failure is enough.
  writeFileSync(join(tree, 'vitest.config.ts'), readFileSync('vitest.config.ts', 'utf8'));
  return tree;
}

function fateOf(mutant: Mutant, tree: string): Fate {
  const file = join(tree, mutant.file);
  const source = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    source.replace(mutant.find, () => mutant.replace),
  );
  try {
    const tests = isCaught(mutant) ? mutant.caughtBy : ['test/google/interleaved.test.ts'];
    // Tests of core read the source; all others run the build.
    if (tests.every((test) => test.startsWith('test/core/'))) return tested(tests, tree);
    // The command line's own tests run what is built for it too.
    const half = tests.some((test) => test.startsWith('test/local/')) ? [] : ['google'];
    const built = spawnSync(process.execPath, ['esbuild.config.js', ...half], { cwd: tree });
    return built.status === 0 ? tested(tests, tree) : { is: 'broken', by: 'it does not build' };
  } finally {
    writeFileSync(file, source);
  }
}

function tested(files: readonly string[], tree: string): Fate {
  const report = join(tree, 'report.json');
  rmSync(report, { force: true });
  const flags = ['--bail', '1', '--maxWorkers', '1', '--reporter', 'json', '--outputFile', report];
  const run = ['node_modules/vitest/vitest.mjs', 'run', ...files, ...flags];
  const { status } = spawnSync(process.execPath, run, { cwd: tree });
  if (status === 0) return { is: 'missed', by: '' };
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter((test) => test.status === 'failed'),
  );
  // A file that does not load has noticed nothing.
  const [first] = failed;
  return first === undefined
    ? { is: 'broken', by: 'a test file does not load' }
    : { is: 'caught', by: first.fullName };
}

type Report = {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
};

main(process.argv.slice(2));
