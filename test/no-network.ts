// Keeps a process off the network: every connection that leaves the machine fails, and says so. Loaded before all tests, and
// into the builds that they start (`node --import`).
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

const LOOPBACK: ReadonlySet<unknown> = new Set([undefined, '', 'localhost', '127.0.0.1', '::1']);

/** Puts a look at the host before a method. */
function guard<Owner extends object>(owner: Owner, name: keyof Owner & string, hostOf: (args: readonly unknown[]) => unknown): void {
  const original = owner[name];
  if (typeof original !== 'function') throw new Error(`Node has no ${name} to guard any more.`);
  Reflect.set(owner, name, function (this: unknown, ...args: unknown[]): unknown {
    const host = hostOf(args);
    if (!LOOPBACK.has(host)) {
      process.stderr.write(`Off the network: ${String(host)} is out of reach.\n`);
      throw new Error(`A connection to ${String(host)} was tried; builds and tests need no network.`);
    }
    return Reflect.apply(original, this, args);
  });
}

/** Of connect(options), connect(port, host) and connect(path); Node itself passes a list of them. */
function hostOfConnect([first, second]: readonly unknown[]): unknown {
  const options: unknown = Array.isArray(first) ? first[0] : first;
  if (typeof options === 'object' && options !== null) return Reflect.get(options, 'host');
  return typeof second === 'string' ? second : undefined;
}

guard(net.Socket.prototype, 'connect', hostOfConnect);
guard(dgram.Socket.prototype, 'send', (args) => args.findLast((argument) => typeof argument === 'string'));
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6'] as const) {
  guard(dns, name, ([host]) => host);
  guard(dns.promises, name, ([host]) => host);
}
