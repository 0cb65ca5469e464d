import { channels } from './channels.ts';
import { hosts } from './hosts.ts';
import type { Make } from './make.ts';
import { persons } from './persons.ts';
import { providers } from './providers.ts';
import { structures } from './structures.ts';

/** Every shape of a secret, by name. */
export const shapes: Readonly<Record<string, Make>> = { ...providers, ...hosts, ...channels, ...structures, ...persons };
