// The command line of this machine.
import { commandLine } from './command-line';

const { code, out, err } = await commandLine(process.argv.slice(2));
process.stderr.write(err);
process.stdout.write(out);
process.exitCode = code;
