// The command line over the guides of this project: `npm run --silent diagnose -- --help`.
import { readCatalog } from '../guides/catalog.ts';
import { callersFolder } from './caller.ts';
import { main } from './main.ts';

await main({
  command: 'npm run --silent diagnose --',
  folder: callersFolder(),
  catalog: () => readCatalog(process.cwd()),
});
