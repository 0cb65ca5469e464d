import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dump } from 'js-yaml';
import { systems } from '../../src/guides/systems.ts';
import { plainText } from '../../src/text/inline.ts';
import type { MadeGuide } from './guides.ts';

/** The Starlight that is measured beside this project: the newest one for the Astro that this project has. */
const PACKAGES = ['@astrojs/starlight@0.42.4', 'astro@7.3.4', 'sharp@0.35.5'];

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Guides' })] });
`;

const contentConfig = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Installs a stock Starlight into an empty folder, from npm's registry. */
export function installStarlight(folder: string): void {
  writeFileSync(path.join(folder, 'package.json'), '{"private":true,"type":"module"}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...PACKAGES], { cwd: folder, stdio: 'inherit' });
}

/** Writes the same guides, at the same addresses and with the same words, as pages of that Starlight. */
export function writeStarlight(folder: string, guides: readonly MadeGuide[]): void {
  const docs = path.join(folder, 'src/content/docs');
  mkdirSync(path.join(docs, 'guides'), { recursive: true });
  mkdirSync(path.join(folder, 'public'), { recursive: true });
  // The server of this project's tests wants one.
  writeFileSync(path.join(folder, 'public/_headers'), '');
  writeFileSync(path.join(folder, 'astro.config.mjs'), config);
  writeFileSync(path.join(folder, 'src/content.config.ts'), contentConfig);
  writeFileSync(path.join(docs, 'index.mdx'), '---\ntitle: Guides\n---\nPaste the error. Get the fix.\n');
  for (const guide of guides) writeFileSync(path.join(docs, 'guides', `${guide.slug}.mdx`), pageOf(guide));
}

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

function pageOf({ title, summary, symptom, signatures, body, faq, related, sources }: MadeGuide): string {
  const tabs = body.replaceAll(/<(\/?)Systems>/g, '<$1Tabs syncKey="system">').replaceAll('</Tabs syncKey="system">', '</Tabs>')
    .replaceAll(/<System name="(\w+)">/g, (_, name: keyof typeof systems) => `<TabItem label="${systems[name]}">`).replaceAll('</System>', '</TabItem>');
  return `---
${dump({ title, description: plainText(summary) })}---
import { Tabs, TabItem } from '@astrojs/starlight/components';

${symptom}

## Quick answer

${summary}

## Messages

${list(signatures.map(({ message }) => `\`${message}\``))}
${tabs}
## Questions

${faq.map(({ question, answer }) => `### ${question}\n\n${answer}\n`).join('\n')}
## Related

${list(related.map((slug) => `[${slug}](/guides/${slug}/)`))}

## Sources

${list(sources.map((source) => `[${source.title}](${source.url})`))}
`;
}
