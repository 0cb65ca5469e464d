import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkLibrary } from '../../src/guides/checks.ts';
import { readLibrary } from '../../src/guides/library.ts';
import { formatProblem } from '../../src/guides/problem.ts';

const categories = `
- id: credentials
  title: Keys
  description: Keys and sign-in.
`;

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

/** Writes a project with these guides, by path under content/guides, and says what is wrong with it. */
export function problemsOf(guides: Record<string, string>, categoriesFile = categories): string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'clawmend-'));
  mkdirSync(path.join(root, 'content/guides'), { recursive: true });
  writeFileSync(path.join(root, 'content/categories.yaml'), categoriesFile);
  for (const [file, source] of Object.entries(guides)) {
    const whole = path.join(root, 'content/guides', file);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, source);
  }
  const { library, problems } = readLibrary(root);
  return [...problems, ...checkLibrary(library)].map(formatProblem);
}
