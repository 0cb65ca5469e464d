#!/usr/bin/env node
// The command line over the guides of this release.
import { main } from '../cli/main.ts';
import catalog from './catalog.ts';

await main({ command: 'clawmend', folder: '.', catalog: () => catalog });
