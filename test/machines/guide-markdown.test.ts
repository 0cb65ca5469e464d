import { expect, test } from 'vitest';
import { readLibrary } from '../../src/guides/library.ts';
import { guideMarkdown } from '../../src/machines/guide-markdown.ts';
import { guideFile, projectOf } from '../guides/project.ts';

/** The Markdown of a guide with this text under "Fix it", beside another guide. */
function markdownOf(fix: string, own = ''): string {
  const file = (other: string) => guideFile('Invalid API key', `related: [${other}]`);
  const { library, problems } = readLibrary(projectOf({ 'a.mdx': file('b').replace('```sh\nopenclaw models status\n```', fix), 'b.mdx': file('a') }));
  const [guide] = library.guides;
  if (!guide) throw new Error(JSON.stringify(problems));
  return guideMarkdown(guide, library, (address) => `..${address}`, own);
}

/** What stands between two headings. */
const section = (markdown: string, heading: string) => markdown.split(`\n## ${heading}\n\n`)[1]?.split('\n## ')[0];

test('a guide is whole without its page', () => {
  const markdown = markdownOf('Do it.');
  expect(markdown).toMatch(/^# How to fix it\n\nIt is refused\.\n\n- Page: \[\.\.\/guides\/a\/\]\(\.\.\/guides\/a\/\)\n- Checked with: OpenClaw 2026\.9\.6, 2026-11-20\n- Updated: 2026-11-20\n\n## Quick answer\n\nReplace the key\.\n\n## Confirm it\n/);
  expect(section(markdown, 'Related')).toBe('- [How to fix it](../guides/b.md): It is refused.\n');
  expect(section(markdown, 'Sources')).toBe('- [Docs](https://docs.openclaw.ai/)\n');
});

test('links lead to the Markdown of guides, to pages where there is none, and elsewhere as before', () => {
  const text = '[a](/guides/b/) [b](/guides/b/#fix-it) [c](#fix-it) [d](/errors/) [e](https://example.org/guides/b/) [f][g]\n\n[g]: /guides/b/';
  expect(section(markdownOf(text), 'Fix it')).toBe('[a](../guides/b.md) [b](../guides/b.md#fix-it) [c](#fix-it) [d](../errors/) [e](https://example.org/guides/b/) [f][g]\n\n[g]: ../guides/b.md\n');
  expect(section(markdownOf('[c](#fix-it)', '../guides/a.md'), 'Fix it')).toBe('[c](../guides/a.md#fix-it)\n');
});

test('tabs become a list that says where each ends, wherever they stand', () => {
  const tabs = ['<Systems>', '<System name="linux">', '', 'Restart it:', '', '```sh', 'a', '', 'b', '```', '', '</System>', '<System name="macos">', '', '- Look.', '', '</System>', '</Systems>'];
  const list = '- **Linux, WSL**\n\n  Restart it:\n\n  ```sh\n  a\n\n  b\n  ```\n\n- **macOS**\n\n  - Look.\n';
  expect(section(markdownOf(`${tabs.join('\n')}\n\nThen go on.`), 'Fix it')).toBe(`${list}\nThen go on.\n`);
  const indented = (text: string) => text.replaceAll(/^(?=.)/gm, '   ').trimStart();
  expect(section(markdownOf(`1. ${indented(tabs.join('\n'))}`), 'Fix it')).toBe(`1. ${indented(list)}`);
});

test('placeholders of commands stay, and are told before them with what they often are', () => {
  const markdown = markdownOf('Take `{provider}`, not `${HOME}` or `{unknown}`.\n\n```sh\nopenclaw cron run {job} --agent {agent}\n```\n\n```text\n{model}\n```');
  expect(section(markdown, 'Quick answer')).toContain('\n\nPut your own values in the place of `{agent}` (such as `main`), `{job}`, `{provider}` (such as `anthropic`) before you run a command.\n');
  expect(section(markdown, 'Fix it')).toContain('\nopenclaw cron run {job} --agent {agent}\n');
});

test('a table keeps its cells', () => {
  const table = '| a | b |\n| - | - |\n| `x \\| y` | z \\| * |\n';
  expect(section(markdownOf(table.replace('*', '\\*')), 'Fix it')).toBe(table.replace('*', '\\*'));
});
