import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { unpackCatalog, type PackedCatalog } from '../../src/diagnosis/pack.ts';
import { copyProject } from '../../tools/copy-project.ts';
import { temporaryFolder } from '../folder.ts';
import { guideFile } from '../guides/project.ts';
import { build } from './build.ts';
import { structuredData } from './html.ts';

/** A copy of this project with no guide but this one. */
function projectWith(guide: string): string {
  const root = path.join(temporaryFolder(), 'project');
  copyProject(root, new Map([['a', guide]]));
  return root;
}

test('a guide that would run a program stops the build, which names it', () => {
  const { status, output } = build(projectWith(guideFile().replace('Look again.', '{process.exit(0)}')));
  expect(status).toBe(1);
  expect(output).toMatch(/content\/guides\/a\.mdx: line 27: \{process\.exit\(0\)\} stands in prose/);
}, 120_000);

test('markup in the frontmatter is shown as it is written, on every page, in the feed, by the lookup and by what programs read', async () => {
  const markup = (place: string) => `</script><script>alert("${place}")</script><img src=x onerror=alert(1)> & '`;
  const quoted = (place: string) => JSON.stringify(markup(place));
  const source = guideFile('Invalid API key', `related: []\naffects: ${quoted('affects')}\nfaq: [{ question: ${quoted('question')}, answer: ${quoted('answer')} }]`)
    .replace('title: How to fix it', `title: ${quoted('title')}`)
    .replace('summary: Replace the key.', `summary: ${quoted('summary')}`)
    .replace('symptom: It is refused.', `symptom: ${quoted('symptom')}`)
    .replace('title: Docs', `title: ${quoted('source')}`);
  const root = projectWith(source);
  writeFileSync(path.join(root, 'content/releases.yaml'), ['2026.9.6', '2026.10.1', '2026.11.1', '2026.12.1'].map((release) => `- "${release}"\n`).join(''));
  const { status, output } = build(root);
  expect(status, output).toBe(0);

  const dist = path.join(root, 'dist');
  const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
  for (const file of [...globSync('**/*.html', { cwd: dist }), 'feed.xml']) {
    // Between quotes a tag is text.
    const tags = read(file).replaceAll(/="[^"]*"/g, '');
    expect(/.{0,60}(?:<script>|<img src=x).{0,60}/.exec(tags)?.[0], file).toBeUndefined();
  }
  const guide = read('guides/a/index.html');
  for (const place of ['title', 'summary', 'symptom', 'affects', 'question', 'answer', 'source']) expect(guide, place).toMatch(new RegExp(`&lt;/script&gt;&lt;script&gt;alert\\((?:"|&quot;|&#34;)${place}`));
  expect(read('feed.xml')).toContain('&lt;/script&gt;&lt;script&gt;alert(&quot;title&quot;)');

  const { '@graph': [article, crumbs] } = JSON.parse(structuredData(guide));
  expect([article.headline, article.description, crumbs.itemListElement[2].name]).toEqual([markup('title'), markup('summary'), markup('title')]);
  expect(markdownToHtml(read('guides/a.md')).html.match(/<(?:script|img)/g)).toBeNull();
  expect(markdownToHtml(read('llms.txt')).html.match(/<(?:script|img)/g)).toBeNull();
  const { guides: [entry] } = JSON.parse(read('catalog.json'));
  expect([entry.title, entry.summary, entry.symptom, entry.affects, entry.sources[0].title]).toEqual(['title', 'summary', 'symptom', 'affects', 'source'].map(markup));

  const { default: packed }: { default: PackedCatalog } = await import(`data:text/javascript,${encodeURIComponent(read('catalog.js'))}`);
  const [known] = unpackCatalog(packed).guides;
  expect([known?.title, known?.summary, known?.symptom]).toEqual([markup('title'), markup('summary'), markup('symptom')]);

  const note = 'Checked with OpenClaw 2026.9.6; 2026.12.1 is out since';
  expect(guide).toContain(note);
  expect(known?.review).toContain(note);
}, 120_000);
