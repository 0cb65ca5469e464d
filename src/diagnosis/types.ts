/** What a paste can state. */
export const factNames = ['status', 'type', 'code', 'errno', 'closeCode', 'provider', 'channel', 'surface'] as const;
export type FactName = (typeof factNames)[number];

/** A stated fact and where it stands: [start, end) in UTF-16 units of the text as pasted. */
export interface Fact {
  name: FactName;
  value: string;
  start: number;
  end: number;
}

/** Facts asked for by a signature: any one of the values of each name. */
export type FactPattern = { [Name in FactName]?: string[] | undefined };

/** What a problem looks like in a paste: a message, or facts, or both. */
export interface Signature {
  /** Message template, see template.ts. */
  message?: string | undefined;
  facts?: FactPattern | undefined;
  /** Facts that must hold beside the evidence; where the paste is silent, the guide is offered as a question. */
  when?: FactPattern | undefined;
  /** Heading on the guide's page, `#like-this`. */
  section?: string | undefined;
}

/** A guide as the recogniser and the lookup know it. */
export interface CatalogGuide {
  slug: string;
  title: string;
  /** The quick answer. */
  summary: string;
  /** One line that tells this problem from its neighbours. */
  symptom: string;
  /** The first command of the guide, with {placeholders}; empty when it has none. */
  command: string;
  /** Said where the guide was checked with an old OpenClaw. */
  review?: string | undefined;
  signatures: Signature[];
}

/** Everything that a diagnosis needs, plain data and small: ids are computed from it. */
export interface Catalog {
  version: 1;
  guides: CatalogGuide[];
  /**
   * Learned from the examples: a signature, and those that it explains where both are met. By their places, counting all
   * signatures of all guides from 0.
   */
  precedence: [number, number[]][];
  /** What the words of the whole library say, where the signatures are only some of it (parts.ts). Counted when absent. */
  words?: WordCounts;
}

/** How often words stand in the texts of guides, which go by their places in the catalog. */
export interface WordCounts {
  /** How many words each guide has. */
  lengths: number[];
  /** For each word the guides that hold it, and how often; words of very many guides are left out. */
  holders: [word: string, held: [guide: number, count: number][]][];
}

/** Where in the paste a signature was met: [start, end) in UTF-16 units of the text as pasted. */
export interface Evidence {
  /** See signatureId. */
  signature: string;
  start: number;
  end: number;
}

/** One guide of a diagnosis. */
export interface RankedGuide {
  slug: string;
  section?: string;
  /** 0 to 1. */
  confidence: number;
  evidence: Evidence[];
  /** What placeholders took from the paste; safe to stand in a command, never a secret. */
  values: Record<string, string>;
}

/** The answer to a paste. Guides are ordered, the likeliest first; `unknown` may name none. */
export interface Diagnosis {
  verdict: 'match' | 'candidates' | 'unknown';
  guides: RankedGuide[];
  /** Distinct values of each stated fact, in order of appearance. */
  facts: Partial<Record<FactName, string[]>>;
  /** Names of the fact detectors that failed on this paste; absent when all worked. */
  faults?: string[];
}
