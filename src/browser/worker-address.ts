/** What the page needs of Trusted Types; TypeScript's own library does not know them yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
}

const trustedTypes: TrustedTypes | undefined = Reflect.get(globalThis, 'trustedTypes');

/** Lets scripts of this site through and nothing else. Throws a TypeError for any other address. */
function ownScript(address: string): string {
  if (new URL(address, location.href).origin !== globalThis.origin) throw new TypeError('Only scripts of this site may run here.');
  return address;
}

const policy = trustedTypes?.createPolicy('clawmend', { createScriptURL: ownScript });

/** An address that the page's policy lets a worker be started from. Browsers without Trusted Types take it as it is. */
export const workerAddress = (address: string): string => policy?.createScriptURL(address) ?? ownScript(address);

/** Lets a library start its workers, which knows nothing of Trusted Types; the page's policy has to name `default`. */
export function trustOwnScripts(): void {
  trustedTypes?.createPolicy('default', { createScriptURL: ownScript });
}
