/** Starting the browser of the system. */
import { spawn } from 'node:child_process';

/** How long a starter may take to fail, in milliseconds; some stay for as long as the browser does. */
const patience = 3000;

/** Whether a browser was started; false on a machine without a screen. */
export function startBrowser(address: string): Promise<boolean> {
  const starter = starterFor(address, process.platform, process.env);
  if (starter === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(starter.command, [...starter.args], {
      stdio: 'ignore',
      detached: true,
      windowsVerbatimArguments: true,
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
    setTimeout(() => resolve(true), patience).unref();
    child.unref();
  });
}

interface Starter {
  readonly command: string;
  readonly args: readonly string[];
}

/** Null where there is no screen: there, some systems would start a browser that takes over the terminal. */
export function starterFor(
  address: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): Starter | null {
  if (platform === 'darwin') return { command: 'open', args: [address] };
  // The first argument of `start` in quotation marks is a title.
  if (platform === 'win32') return { command: 'cmd.exe', args: ['/d', '/c', 'start', '""', `"${address}"`] };
  return env.DISPLAY || env.WAYLAND_DISPLAY ? { command: 'xdg-open', args: [address] } : null;
}
