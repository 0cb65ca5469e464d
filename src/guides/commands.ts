import { splitInline } from '../text/inline.ts';
import { commandFault, type CommandTree } from './command-tree.ts';
import type { Guide } from './library.ts';
import type { Problem } from './problem.ts';
import { textsOf } from './prose.ts';
import { openclawCalls } from './shell.ts';

/** A command of a guide that a version of OpenClaw does not have, as the guide writes it. */
export interface CommandProblem extends Problem {
  command: string;
}

/** Every `openclaw …` of a guide that the tree does not know: in blocks to copy, within lines, and in the frontmatter. */
export function commandProblems({ file, data, outline }: Guide, tree: CommandTree): CommandProblem[] {
  const faultsOf = (shell: string, field: string, isWhole: boolean) =>
    openclawCalls(shell).flatMap((words): CommandProblem[] => {
      const message = commandFault(tree, words, isWhole);
      return message === undefined ? [] : [{ file, field, command: ['openclaw', ...words].join(' '), message }];
    });
  const blocks = outline.code.filter(({ lang }) => lang === 'sh').flatMap(({ value, line }) =>
    value.split('\n').flatMap((command, index) => faultsOf(command, `line ${line + 1 + index}`, true)));
  const inline = outline.inlineCode.flatMap(({ value, line }) => faultsOf(value, `line ${line}`, false));
  const frontmatter = textsOf(data).flatMap(({ field, text }) => splitInline(text).filter(({ isCode }) => isCode).flatMap((code) => faultsOf(code.text, field, false)));
  return [...blocks, ...inline, ...frontmatter];
}

/** What the guides say that a version of OpenClaw does not know, in words: a line for each command, then how many of how many guides. */
export function describeBroken(guides: readonly Guide[], tree: CommandTree): string {
  const broken = guides.map((guide) => commandProblems(guide, tree)).filter((problems) => problems.length > 0);
  const lines = broken.flat().map(({ file, field, command, message }) => `${file}: ${field}: ${command}: ${message}`);
  if (lines.length === 0) return `OpenClaw ${tree.version} has every command of the ${guides.length} guides.`;
  return [...lines, `OpenClaw ${tree.version} does not have ${lines.length} command(s) of ${broken.length} guide(s). Mend each before its \`verified\` names that version.`].join('\n');
}
