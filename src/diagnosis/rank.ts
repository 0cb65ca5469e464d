import { groupBy } from '../text/group-by.ts';
import type { Match } from './match.ts';
import type { Diagnosis, RankedGuide } from './types.ts';

/** A guide's share in the explanation of a paste, in points. */
export interface Candidate {
  guide: Omit<RankedGuide, 'confidence'>;
  score: number;
}

/** What each further signature of the same guide adds, against the strongest. */
const FURTHER = 0.3;
/** What is left of a signature that another one explains better. */
const EXPLAINED = 0.25;
/** What is left of a signature whose conditions the paste neither states nor denies. */
const CONDITIONAL = 0.3;
/** The most points of a guide all of whose signatures are conditional: worth a question, never an answer. */
const CONDITIONAL_CEILING = 1.2;
/** A score of this many points leaves one chance in ten of a coincidence. */
const POINTS_PER_NINE = 3;
/** A rival with more than this share of the first guide's score makes the first doubtful. */
const CLOSE = 0.7;
/** From this confidence on the first guide is the answer. */
const SURE = 0.75;
/** Below this one the first guide is no more than a guess, and the verdict is `unknown`. */
const LIKELY = 0.3;
/** Below this one a guide is not named at all. */
const WORTH_NAMING = 0.15;

/** The signatures that each signature goes before, by their places in the catalog. */
export type Precedence = ReadonlyMap<number, readonly number[]>;

/** Ranks the guides whose signatures were met, the best explanation first. */
export function rank(matches: Match[], precedence: Precedence): Candidate[] {
  const explained = explainedBy(matches, precedence);
  const bySlug = groupBy(matches, (match) => match.slug);
  return [...bySlug]
    .map(([slug, own]) => candidateOf(slug, own, explained))
    .sort(byScore);
}

/** The likeliest first; ties go by slug, so that the order is always the same. */
export const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || (a.guide.slug < b.guide.slug ? -1 : 1);

/** Places of the signatures that another one, met in the same paste, goes before. */
function explainedBy(matches: Match[], precedence: Precedence): Set<number> {
  return new Set(matches.flatMap(({ conditional, place }) => (conditional ? [] : (precedence.get(place) ?? []))));
}

function candidateOf(slug: string, matches: Match[], explained: Set<number>): Candidate {
  const shares = matches
    .map((match) => ({ match, points: match.weight * (match.conditional ? CONDITIONAL : 1) * (explained.has(match.place) ? EXPLAINED : 1) }))
    .sort((a, b) => b.points - a.points);
  const [strongest, ...rest] = shares;
  const points = (strongest?.points ?? 0) + FURTHER * rest.reduce((sum, share) => sum + share.points, 0);
  const score = matches.every(({ conditional }) => conditional) ? Math.min(points, CONDITIONAL_CEILING) : points;
  const section = strongest?.match.signature.section;
  const guide: Candidate['guide'] = {
    slug,
    ...(section === undefined ? {} : { section }),
    evidence: shares.flatMap(({ match }) => match.evidence),
    values: Object.assign({}, ...shares.map(({ match }) => match.captures).reverse()),
  };
  return { guide, score };
}

/** The verdict on ranked candidates, with each guide's confidence lowered where a rival is close. */
export function judge(candidates: Candidate[]): Pick<Diagnosis, 'verdict' | 'guides'> {
  const guides = candidates
    .map(({ guide, score }, index) => ({ ...guide, confidence: rounded(chance(score) * doubt(score, candidates[index === 0 ? 1 : 0]?.score ?? 0)) }))
    .filter(({ confidence }) => confidence >= WORTH_NAMING);
  const best = guides[0]?.confidence ?? 0;
  return { verdict: best >= SURE ? 'match' : best >= LIKELY ? 'candidates' : 'unknown', guides };
}

/** The chance that so many points are no coincidence. */
const chance = (score: number) => 1 - 10 ** (-score / POINTS_PER_NINE);

/** 1 while the rival is far behind, 0.5 when it is level or ahead. */
function doubt(score: number, rival: number): number {
  const share = Math.min(1, rival / score);
  return share <= CLOSE ? 1 : 1 - (0.5 * (share - CLOSE)) / (1 - CLOSE);
}

const rounded = (confidence: number) => Math.round(confidence * 1000) / 1000;
