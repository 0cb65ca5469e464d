import { parse } from 'shell-quote';

/**
 * The calls of OpenClaw in lines of shell: the words after `openclaw`, without quotes. Looks behind pipes, lists, `$( )`,
 * assignments, `sudo` and `docker … exec`; comments and redirections are left out.
 */
export const openclawCalls = (shell: string): string[][] =>
  shell.replaceAll('\\\n', ' ').split('\n').filter((line) => line.includes('openclaw')).flatMap(simpleCommands).flatMap((words) => {
    const start = programAt(words);
    return start < 0 ? [] : [words.slice(start + 1)];
  });

/** `<job-id>` stands for a value in commands; to a shell it would be a redirection. */
const VALUE = /<([\w/ .:-]+)>/g;

function simpleCommands(line: string): string[][] {
  const commands: string[][] = [[]];
  let isTarget = false;
  for (const token of parse(line.replaceAll(VALUE, '{$1}'), (name) => `$${name}`)) {
    const words = commands.at(-1) ?? [];
    if (typeof token === 'string') {
      if (!isTarget) words.push(token);
      isTarget = false;
      const inner = token.indexOf('$(');
      if (inner >= 0) commands.unshift(...simpleCommands(token.slice(inner + 2, token.lastIndexOf(')'))));
    } else if ('pattern' in token) words.push(token.pattern);
    else if ('op' in token) {
      isTarget = /^[<>]/.test(token.op);
      if (isTarget && /^\d$/.test(words.at(-1) ?? '')) words.pop();
      if (!isTarget) commands.push([]);
    }
  }
  return commands;
}

/** Words that may stand before the program that they start. */
const STARTERS = new Set(['sudo', 'env', 'exec', 'time', 'nohup', 'command']);

function programAt(words: readonly string[]): number {
  const first = words.findIndex((word, index) => !STARTERS.has(word) && !/^\w+=/.test(word) && !isSudoOption(words, index));
  const program = words[first] ?? '';
  if (program === 'openclaw') return first;
  const isContainer = /^(?:docker|podman)$/.test(program) && words.some((word) => word === 'exec' || word === 'run');
  return isContainer ? words.findIndex((word, index) => index > first && /^openclaw(?:-cli)?$/.test(word)) : -1;
}

/** `-i` and `-u openclaw` of sudo. */
const isSudoOption = (words: readonly string[], index: number) => words[0] === 'sudo' && (/^-/.test(words[index] ?? '') || words[index - 1] === '-u');
