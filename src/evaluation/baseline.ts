import MiniSearch from 'minisearch';
import type { Guide } from '../guides/library.ts';
import type { Answered } from './measure.ts';

/** What a docs site's search box would answer: the whole paste as a query to a full-text index over the same guides. */
export function searchBaseline(guides: Guide[]): (paste: string) => Answered {
  const index = new MiniSearch<{ id: string; title: string; text: string }>({ fields: ['title', 'text'], searchOptions: { boost: { title: 2 } } });
  index.addAll(guides.map(({ slug, data, body }) => ({ id: slug, title: data.title, text: `${data.summary} ${data.symptom} ${body} ${data.signatures.map(({ message }) => message ?? '').join(' ')}` })));
  return (paste) => {
    const found = index.search(paste);
    return { verdict: found.length ? 'match' : 'unknown', slugs: found.map(({ id }) => String(id)), confidence: found.length ? 1 : 0 };
  };
}
