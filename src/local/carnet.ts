// The command line of this machine.
import { commandLine } from './command-line';

/** `carnet export … | head` stops reading when it has enough: there is nobody left to tell, and nothing went wrong. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly);

const { code, out, err } = await commandLine(process.argv.slice(2));
process.stderr.write(err);
process.stdout.write(out);
process.exitCode = code;
