/** How much of a line a placeholder may take: one unbroken word, a number, or words up to the end of the line. */
export type Extent = 'word' | 'number' | 'text';

/** What a placeholder takes from a paste, and what a command shows when the paste gave nothing. */
export interface Placeholder {
  extent: Extent;
  /** Stands in a command for a reader who came without a paste. */
  fallback: string;
}

/**
 * Every placeholder that a message template or a command may name, as `{name}`.
 * `{any}` matches and is forgotten.
 */
export const placeholders: Readonly<Record<string, Placeholder>> = {
  any: { extent: 'text', fallback: '' },
  agent: { extent: 'word', fallback: 'main' },
  branch: { extent: 'word', fallback: 'main' },
  channel: { extent: 'word', fallback: '<channel>' },
  file: { extent: 'word', fallback: '<file>' },
  host: { extent: 'word', fallback: '<host>' },
  job: { extent: 'word', fallback: '<job-id>' },
  model: { extent: 'word', fallback: '<provider/model>' },
  number: { extent: 'number', fallback: '<number>' },
  plugin: { extent: 'word', fallback: '<plugin>' },
  port: { extent: 'number', fallback: '18789' },
  profile: { extent: 'word', fallback: '<profile-id>' },
  provider: { extent: 'word', fallback: 'anthropic' },
  remote: { extent: 'word', fallback: 'origin' },
  status: { extent: 'number', fallback: '<status>' },
  url: { extent: 'word', fallback: '<url>' },
  version: { extent: 'word', fallback: '<version>' },
};
