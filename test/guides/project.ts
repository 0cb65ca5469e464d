import path from 'node:path';
import { checkLibrary } from '../../src/guides/checks.ts';
import type { CommandTree } from '../../src/guides/command-tree.ts';
import { readLibrary } from '../../src/guides/library.ts';
import { formatProblem } from '../../src/guides/problem.ts';
import { writeFiles } from '../../tools/files.ts';
import { temporaryFolder } from '../folder.ts';

const categories = `
- id: credentials
  title: Keys
  description: Keys and sign-in.
`;

const releases = ['2026.1.1', '2026.9.6'].map((release) => `- "${release}"\n`).join('');

/** The commands that the OpenClaw of these projects has. */
export const commandTree: CommandTree = {
  version: '2026.9.6',
  commands: {
    '': { aliases: [], arguments: [], options: ['-V, --version', '--profile <name>'] },
    'channels add': { aliases: [], arguments: ['[channel]'], options: ['--channel <name>'] },
    'channels add telegram': { aliases: [], arguments: [], options: ['--token <token>'] },
    channels: { aliases: [], arguments: [], options: [] },
    cron: { aliases: ['automations'], arguments: [], options: ['--timeout <ms>'] },
    'cron add': { aliases: ['create'], arguments: ['[schedule]', '[message]'], options: ['-m, --message <text>', '--no-deliver', '--json [file]'] },
    'cron run': { aliases: [], arguments: ['<id>'], options: ['--wait'] },
    message: { aliases: [], arguments: ['<words...>'], options: [] },
    models: { aliases: [], arguments: [], options: [] },
    'models status': { aliases: [], arguments: [], options: ['--probe'] },
  },
};

/** A guide that has nothing wrong with it, and that knows one message. */
export const guideFile = (message = 'Invalid API key', extra = ''): string => `---
title: How to fix it
summary: Replace the key.
symptom: It is refused.
category: credentials
updated: 2026-11-20
verified: { openclaw: "2026.9.6", date: 2026-11-20 }
sources: [{ title: Docs, url: "https://docs.openclaw.ai/" }]
${extra}
signatures:
  - message: ${message}
    examples: ["Error: ${message}"]
---

## Confirm it

Look.

## Fix it

\`\`\`sh
openclaw models status
\`\`\`

## Check that it worked

Look again.

## Why this happens

So it is.

## Common mistakes

None.
`;

/** Writes a project with these guides, by path under content/guides, and other files by theirs, and says what is wrong with it. */
export function problemsOf(guides: Record<string, string | Uint8Array>, others: Record<string, string> = {}): string[] {
  return checked(projectOf(guides, others));
}

/** Everything that stops a build of the project at `root`. */
export function checked(root: string): string[] {
  const { library, problems } = readLibrary(root);
  return [...problems, ...checkLibrary(library)].map(formatProblem);
}

/** Writes a project with these guides, and says where it lies. */
export function projectOf(guides: Record<string, string | Uint8Array>, others: Record<string, string> = {}): string {
  const root = temporaryFolder();
  const common = { 'content/categories.yaml': categories, 'content/releases.yaml': releases, 'content/commands/2026.9.6.json': JSON.stringify(commandTree), ...others };
  writeFiles(root, new Map(Object.entries(common)));
  writeFiles(path.join(root, 'content/guides'), new Map(Object.entries(guides)));
  return root;
}
