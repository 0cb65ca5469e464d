// Keeps a process off the network: every connection that leaves the machine fails, and says so. Loaded before all tests, and
// into the builds that they start (`node --import`). Plain JavaScript, since it goes before everything else.
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

const LOOPBACK = new Set([undefined, '', 'localhost', '127.0.0.1', '::1']);

/** @param {unknown} host */
function refuse(host) {
  process.stderr.write(`Off the network: ${String(host)} is out of reach.\n`);
  throw new Error(`A connection to ${String(host)} was tried; builds and tests need no network.`);
}

/**
 * Puts a check of the host before a method.
 * @param {any} owner
 * @param {string} name
 * @param {(args: any[]) => unknown} hostOf
 */
function guard(owner, name, hostOf) {
  const original = owner[name];
  owner[name] = function (/** @type {any[]} */ ...args) {
    const host = hostOf(args);
    if (!LOOPBACK.has(/** @type {any} */ (host))) refuse(host);
    return original.apply(this, args);
  };
}

/** Of connect(options), connect(port, host) and connect(path); Node itself passes a list of them. */
guard(net.Socket.prototype, 'connect', ([first, second]) => {
  const options = Array.isArray(first) ? first[0] : first;
  return typeof options === 'object' ? options?.host : typeof second === 'string' ? second : undefined;
});
guard(dgram.Socket.prototype, 'send', (args) => args.findLast((argument) => typeof argument === 'string'));
for (const resolver of [dns, dns.promises]) for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) guard(resolver, name, ([host]) => host);
