// Checks content/ and says what an author has to change: `npm run check`.
import { checkLibrary } from '../guides/checks.ts';
import { readLibrary } from '../guides/library.ts';
import { formatProblem } from '../guides/problem.ts';

const { library, problems } = readLibrary(process.cwd());
const all = [...problems, ...checkLibrary(library)];
for (const problem of all) console.error(formatProblem(problem));
if (all.length) process.exitCode = 1;
else console.log(`${library.guides.length} guides, ${library.guides.flatMap(({ data }) => data.signatures).length} signatures: all right.`);
