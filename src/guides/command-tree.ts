import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const commandSchema = z.object({
  aliases: z.array(z.string()),
  /** As the program's usage line names them: `<required>`, `[optional]`, `[several...]`. */
  arguments: z.array(z.string()),
  /** As the program's help lists them: `-m, --message <text>`. */
  options: z.array(z.string()),
});

const treeSchema = z.object({ version: z.string(), commands: z.record(z.string(), commandSchema) });

export type Command = z.infer<typeof commandSchema>;

/** The commands that a version of OpenClaw has, by their words: `cron add`. The program itself stands under ``. */
export type CommandTree = z.infer<typeof treeSchema>;

const COMMANDS = 'content/commands';

/** The trees of content/commands, by version; `tools/command-tree.ts` writes them. Throws where a file has another form, and names it. */
export function readCommandTrees(root: string): Map<string, CommandTree> {
  const trees = readdirSync(path.join(root, COMMANDS)).sort().map((file) => readTree(root, `${COMMANDS}/${file}`));
  return new Map(trees.map((tree) => [tree.version, tree]));
}

function readTree(root: string, file: string): CommandTree {
  try {
    return treeSchema.parse(JSON.parse(readFileSync(path.join(root, file), 'utf8')));
  } catch (error) {
    throw new Error(`${file}: is no tree of commands; write it anew with npm run refresh:cli`, { cause: error });
  }
}

/**
 * What is wrong with the words after `openclaw`, by the tree of a version: an unknown command or option, a missing or
 * superfluous argument. A command that is only mentioned (`isWhole` false) may leave out arguments and values, and end in `…`.
 */
export function commandFault(tree: CommandTree, words: readonly string[], isWhole: boolean): string | undefined {
  const found = readWords(tree, isWhole || !words.includes('…') ? words : words.slice(0, words.indexOf('…')));
  if (typeof found === 'string') return found;
  const { name, positional, open } = found;
  if (isWhole && open !== undefined) return `\`${called(name)} ${open}\` needs a value`;
  const wanted = tree.commands[name]?.arguments ?? [];
  const least = wanted.filter((argument) => argument.startsWith('<')).length;
  if (isWhole && positional.length < least) return `\`${called(name)}\` needs ${wanted.slice(0, least).join(' ')}`;
  if (positional.length > wanted.length && !wanted.some((argument) => argument.includes('...'))) return unexpected(tree, name, positional[wanted.length] ?? '');
  return undefined;
}

/** A command as it is written: its name in the tree, its positional arguments, and the last option where its value is missing. */
interface Written {
  name: string;
  positional: string[];
  open?: string;
}

/** Finds the command that the words lead to, or says which word leads nowhere. */
function readWords(tree: CommandTree, words: readonly string[]): Written | string {
  let name = '';
  const positional: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') return { name, positional: [...positional, ...words.slice(at + 1)] };
    if (/^--?[a-zA-Z]/.test(word)) {
      const [option = '', value] = word.split('=');
      const term = optionsOf(tree, name).find((known) => namesOf(known).includes(option));
      if (term === undefined) return `\`${called(name)}\` has no option \`${option}\`; it has ${optionsOf(tree, name).flatMap(namesOf).filter((known) => known.startsWith('--')).join(', ')}`;
      if (value === undefined && (/</.test(term) || (/\[/.test(term) && !(words[at + 1] ?? '-').startsWith('-')))) at++;
      if (at >= words.length) return { name, positional, open: option };
      if (name === 'channels add' && option === '--channel') name = childOf(tree, name, value ?? words[at] ?? '') ?? name;
      continue;
    }
    const child = positional.length ? undefined : childOf(tree, name, word);
    if (child === undefined) positional.push(word);
    else name = child;
  }
  return { name, positional };
}

const called = (name: string) => `openclaw ${name}`.trim();

const parentOf = (name: string) => name.split(' ').slice(0, -1).join(' ');

const families = new WeakMap<CommandTree, Map<string, string[]>>();

/** The commands right below one. A library asks for them thousands of times, so they are gathered once a tree. */
function childrenOf(tree: CommandTree, name: string): string[] {
  const family = families.get(tree) ?? Map.groupBy(Object.keys(tree.commands).filter((command) => command !== ''), parentOf);
  families.set(tree, family);
  return family.get(name) ?? [];
}

function childOf(tree: CommandTree, name: string, word: string): string | undefined {
  const child = `${name} ${word}`.trim();
  return word !== '' && !word.includes(' ') && Object.hasOwn(tree.commands, child) ? child : childrenOf(tree, name).find((other) => tree.commands[other]?.aliases.includes(word));
}

/** The options of a command and of all that it stands under. */
const optionsOf = (tree: CommandTree, name: string): string[] => [...(tree.commands[name]?.options ?? []), ...(name === '' ? [] : optionsOf(tree, parentOf(name)))];

/** The names in an option's term: `-m` and `--message` of `-m, --message <text>`. */
const namesOf = (term: string) => term.replace(/ [<[].*/, '').split(/[\s,|]+/);

function unexpected(tree: CommandTree, name: string, word: string): string {
  const children = childrenOf(tree, name).map((child) => child.slice(name.length).trim());
  if (children.length) return `there is no command \`${called(name)} ${word}\`; \`${called(name)}\` has ${children.join(', ')}`;
  return `\`${called(name)}\` takes ${tree.commands[name]?.arguments.join(' ') || 'no argument'}; \`${word}\` is one too many`;
}
