import { rareWord, Speaker } from './words.ts';

/** A made-up guide, with everything that a real one has. */
export interface MadeGuide {
  slug: string;
  title: string;
  symptom: string;
  summary: string;
  category: string;
  related: string[];
  sources: { title: string; url: string }[];
  faq: { question: string; answer: string }[];
  signatures: { message: string; facts?: { status: number }; section?: string; examples: string[] }[];
  /** The text below the frontmatter, in MDX. */
  body: string;
}

/** How many signatures a guide has. */
const SIGNATURES = 10;

/** `count` guides over these categories, the same each time. */
export const madeGuides = (count: number, categories: readonly string[]): MadeGuide[] => Array.from({ length: count }, (_, index) => madeGuide(index, count, categories));

const slugOf = (index: number) => `${rareWord(index * SIGNATURES)}-${index}`;

function madeGuide(index: number, count: number, categories: readonly string[]): MadeGuide {
  const speaker = new Speaker(index);
  const name = rareWord(index * SIGNATURES);
  const neighbours = [1, 7, 31].map((step) => slugOf((index + step) % count)).filter((slug) => slug !== slugOf(index));
  return {
    slug: slugOf(index),
    title: `How to fix ${name}: ${speaker.words(4)}`,
    symptom: speaker.sentences(1, name),
    summary: `${speaker.sentences(2, name)} Ask with \`openclaw models status\`.`,
    category: categories[index % categories.length] ?? '',
    related: neighbours,
    sources: Array.from({ length: 3 }, (_, number) => ({ title: speaker.words(4), url: `https://docs.openclaw.ai/${name}/${number}` })),
    faq: Array.from({ length: 3 }, () => ({ question: `Does ${speaker.words(6)}?`, answer: speaker.sentences(2) })),
    signatures: Array.from({ length: SIGNATURES }, (_, number) => signature(rareWord(index * SIGNATURES + number), number, speaker)),
    body: bodyOf(name, neighbours, speaker),
  };
}

/** Common words around a rare one, as programs word their errors; every example is met by its own signature alone. */
function signature(rare: string, number: number, speaker: Speaker): MadeGuide['signatures'][number] {
  const message = `${speaker.words(3)} ${number % 2 ? rare : `${rare}_error`} for {model}: ${speaker.words(2)} ${rare}`;
  const example = `2026-11-20T10:00:00.000Z [gateway] Error: ${message.replace('{model}', 'openai/gpt-5')}`;
  if (number === 0) return { message, facts: { status: 503 }, examples: [`HTTP 503 Service Unavailable\n${example}`] };
  return { message, ...(number === 1 ? { section: '#the-other-case' } : {}), examples: [example] };
}

const block = (lang: string, text: string) => `\`\`\`${lang}\n${text}\n\`\`\`\n`;

const bodyOf = (name: string, neighbours: readonly string[], speaker: Speaker): string => {
  const links = neighbours.map((slug) => `[${speaker.words(2)}](/guides/${slug}/)`).join(', ');
  const output = () => block('text', `${speaker.words(8)}\n${name}: ${speaker.words(6)}`);
  const step = (number: number) => `${number}. ${speaker.sentences(3)}\n\n${block('sh', 'openclaw models status --agent {agent}\nopenclaw gateway status').replaceAll(/^/gm, '   ')}\n`;
  const system = (id: string) => `<System name="${id}">\n\n${speaker.sentences(2)}\n\n${block('sh', 'openclaw gateway restart')}\n</System>\n`;
  return `
## Confirm it

${speaker.sentences(3, name)}

${block('sh', 'openclaw models status')}
${output()}
${speaker.sentences(4)} See ${links}.

## Fix it

${speaker.sentences(2)}

${[1, 2, 3].map(step).join('')}
### The other case

${speaker.sentences(5)}

<Systems>
${['linux', 'macos', 'windows'].map(system).join('')}</Systems>

${block('json5', `{\n  // ${speaker.words(5)}\n  agents: { defaults: { model: "openai/gpt-5" } },\n}`)}
${speaker.sentences(4)}

## Check that it worked

${speaker.sentences(3)}

${block('sh', 'openclaw logs --json')}
${output()}
## Why this happens

${speaker.sentences(8, name)}

${speaker.sentences(6)}

## Common mistakes

${Array.from({ length: 4 }, () => `- ${speaker.sentences(3)}`).join('\n')}
`;
};
