import { placeholders } from './placeholders.ts';

/** A stretch of a command: plain, or a placeholder by name with what stands for it. */
export interface CommandPiece {
  text: string;
  placeholder?: string;
}

/** The words between braces of a text that may be {placeholders}, each match with its name. `${SHELL}` and `@{upstream}` are none. */
export const placeholdersIn = (text: string): RegExpExecArray[] => [...text.matchAll(/(?<![$@\w]){([a-z]+)}/g)];

/** Splits a command at its {placeholders}; each shows its value, or its fallback where there is none. `${SHELL}` and `@{upstream}` stay. */
export function splitCommand(command: string, values: Readonly<Record<string, string>> = {}): CommandPiece[] {
  const pieces: CommandPiece[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: name = '' } of placeholdersIn(command)) {
    if (!Object.hasOwn(placeholders, name)) continue;
    if (index > from) pieces.push({ text: command.slice(from, index) });
    pieces.push({ text: (Object.hasOwn(values, name) ? values[name] : undefined) ?? placeholders[name]?.fallback ?? whole, placeholder: name });
    from = index + whole.length;
  }
  if (from < command.length) pieces.push({ text: command.slice(from) });
  return pieces;
}

/** The command as it is to be typed. */
export const fillCommand = (command: string, values: Readonly<Record<string, string>>): string =>
  splitCommand(command, values).map(({ text }) => text).join('');

/**
 * Whether a value may stand in a command: letters, digits and the marks of paths, addresses and ids, at most 120 of them, nothing
 * that a shell reads and nothing that looks like an option.
 */
export const isCommandSafe = (value: string): boolean => value.length <= 120 && /^(?:~?\/)?[A-Za-z0-9][\w.:/@+-]*$/.test(value);
