/**
 * Which requests are listened to at all: from this machine, addressed to it by name, and made by the workbench itself or by the person.
 * The address is checked because a foreign site may give its own name this machine's number (DNS rebinding); the origin, because any page
 * in the same browser can send requests here.
 */
import type { IncomingMessage } from 'node:http';
import type { RefusalCode } from './refusal.ts';

export const methods: readonly string[] = ['GET', 'HEAD', 'PUT'];

/** Why a request is not listened to, or null where it is. */
export function objectionTo(
  { headers, method = '', socket }: Pick<IncomingMessage, 'headers' | 'method' | 'socket'>,
  port: number,
): RefusalCode | null {
  if (!isLoopback(socket.remoteAddress)) return 'not-this-machine';
  const host = (headers.host ?? '').toLowerCase();
  if (!hosts(port).includes(host)) return 'wrong-host';
  if (!methods.includes(method)) return 'wrong-method';
  if (headers.origin !== undefined && headers.origin.toLowerCase() !== `http://${host}`)
    return 'wrong-origin';
  // "none" is a person who typed the address or followed a link outside the browser. Another port of this machine is "same-site".
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none' ? null : 'wrong-origin';
}

const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/i.test(address);

/** A browser leaves out the port where it is the usual one. */
const hosts = (port: number): readonly string[] =>
  ['127.0.0.1', 'localhost', '[::1]'].flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);
