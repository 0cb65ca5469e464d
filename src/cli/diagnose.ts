// The command line over the guides of this project: `npm run --silent diagnose -- --help`.
import { readCatalog } from '../guides/catalog.ts';
import { main } from './main.ts';

await main({
  command: 'npm run --silent diagnose --',
  // npm starts scripts in the project's folder; the caller's own is in INIT_CWD.
  folder: process.env['INIT_CWD'] ?? '.',
  catalog: () => readCatalog(process.cwd()),
});
