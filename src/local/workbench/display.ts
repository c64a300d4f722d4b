/** Opens the page in the person's browser if there is a screen; never fails, since the address is printed anyway. */
import { spawn } from 'node:child_process';

export function showAddress(address: string): void {
  const opener = openerOf(process.platform);
  if (!opener) return;
  const [command, ...words] = opener;
  const child = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

/** Whether a browser that is opened here would be seen. */
export function hasScreen(): boolean {
  return openerOf(process.platform) !== null;
}

function openerOf(platform: NodeJS.Platform): [string, ...string[]] | null {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return screen ? ['xdg-open'] : null;
}
