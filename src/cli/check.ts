// Checks content/ and says what an author has to change: `npm run check [-- FILES]`. With files named, the proof of signatures is
// kept to what these touch.
import { checkLibrary } from '../guides/checks.ts';
import { readLibrary, type Guide } from '../guides/library.ts';
import { formatProblem } from '../guides/problem.ts';
import { callersFolder } from './caller.ts';
import { fail } from './failure.ts';
import { namedGuides } from './named-guides.ts';

const root = process.cwd();
const files = process.argv.slice(2);

const signaturesOf = (guides: readonly Guide[]) => `${guides.flatMap(({ data }) => data.signatures).length} signatures`;

function check(): void {
  const { library, problems } = readLibrary(root);
  const named = files.length ? namedGuides(files, callersFolder(), root, library) : undefined;
  const all = [...problems, ...checkLibrary(library, named)];
  for (const problem of all) console.error(formatProblem(problem));
  if (all.length) process.exitCode = 1;
  else if (!named) console.log(`${library.guides.length} guides, ${signaturesOf(library.guides)}: all right.`);
  else console.log(`${named.map(({ file }) => file).join(', ')}, ${signaturesOf(named)}: all right, and so is every example of other guides that meets one of them.\nNot run: the other examples, which may have met a signature that is gone. npm run check runs them all.`);
}

try {
  check();
} catch (error) {
  fail(error);
}
