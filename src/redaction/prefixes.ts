import { isAlphanumeric } from '../text/characters.ts';
import type { Mask } from './mask.ts';
import { isOpaque } from './opaque.ts';

/** Keys and tokens that a prefix gives away: what they are, and their prefixes. The first that fits decides. */
type Family = [label: string, ...prefixes: string[]];

/**
 * Shapes: the rule sets of gitleaks (config/gitleaks.toml), secretlint and kingfisher (MIT, MIT, Apache-2.0, as of August
 * 2026), and the providers' documentation: docs.openclaw.ai (providers/anthropic, qwen, cerebras), openclaw/openclaw issue
 * 107651 (`AQ.`), openrouter.ai/docs/guides/features/guardrails/secret-formats.md.
 */
const families: readonly Family[] = [
  ['anthropic key', 'sk-ant-'],
  ['openrouter key', 'sk-or-'],
  ['openai token', 'rt_'],
  ['api key', 'sk-', 'sk_', 'csk-', 'rk_', 'ek_'],
  ['google key', 'AIza', 'AQ.', 'ya29.', '1//0', '4/0A', 'GOCSPX-'],
  ['groq key', 'gsk_'],
  ['xai key', 'xai-'],
  ['aws key', 'ABSK', 'bedrock-api-key-', 'IQoJb3JpZ2lu', 'FwoGZXIvYXdz'],
  ['provider key', 'tgp_v1_', 'pplx-', 'hf_', 'api_org_', 'nvapi-', 'fw_', 'tvly-', 'fc-', 'LTAI', 'r8_'],
  ['vercel key', 'vck_', 'vcp_', 'vci_', 'vca_', 'vcr_'],
  ['github token', 'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
  ['gitlab token', 'glpat-', 'gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glft-', 'glsoat-', 'glagent-', 'gloas-', 'glimt-', 'glffct-', 'GR1348941'],
  ['package token', 'pypi-', 'rubygems_', 'dckr_pat_'],
  ['slack token', 'xoxb-', 'xoxp-', 'xoxe-', 'xoxe.', 'xapp-', 'xoxa-', 'xoxr-', 'xoxo-', 'xoxs-', 'xoxd-'],
  ['hosting token', 'cfut_', 'cfat_', 'cfk_', 'dop_v1_', 'doo_v1_', 'dor_v1_', 'fo1_', 'fm1r_', 'fm1a_', 'fm2_', 'HRKU-AA', 'tskey-'],
  ['vault token', 'hvs.', 'hvb.', 'hvr.', 'ops_eyJ', 'AGE-SECRET-KEY-1'],
  ['service token', 'dapi', 'ntn_', 'secret_', 'lin_api_', 'figd_', 'SG.', 'sntrys_', 'sntryu_', 'glc_', 'glsa_', 'shpat_', 'shpca_', 'shppa_', 'shpss_', 'sbp_', 'sb_secret_', 'mfa.', 'syt_'],
  ['meta token', 'EAAM', 'EAAC', 'EAAB', 'EAAG'],
  ['jwt', 'eyJ', 'ZXlK'],
  // The same in base64: `sk-ant-`, `sk-proj`, `sk-or-`, as Kubernetes keeps them.
  ['api key', 'c2stYW50L', 'c2stcHJva', 'c2stb3It'],
];

/** The fewest characters behind a prefix. Keys in logs are often cut, or of a newer length, so no exact length is asked for. */
const BODY = 12;

/** By the code of their first character. */
const byFirst: readonly (readonly { label: string; prefix: string }[] | undefined)[] = (() => {
  const all = families.flatMap(([label, ...prefixes]) => prefixes.map((prefix) => ({ label, prefix })));
  return Array.from({ length: 128 }, (_, code) => {
    const own = all.filter(({ prefix }) => prefix.charCodeAt(0) === code);
    return own.length > 0 ? own : undefined;
  });
})();

const keyMarks = new Set([...'_-+/=.%~'].map((character) => character.charCodeAt(0)));

/** The prefix of a key at `at`, with what it is a key of. */
export const prefixAt = (text: string, at: number): { label: string; prefix: string } | undefined => byFirst[text.charCodeAt(at)]?.find(({ prefix }) => text.startsWith(prefix, at));

/** Finds keys and tokens by their prefixes, in one pass over the text. */
export function findPrefixed(text: string): Mask[] {
  const masks: Mask[] = [];
  let isWithin = false;
  // No key goes on up to here: what ends a run of words that is none is none either.
  let barren = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const mayStart = !isWithin && at >= barren && byFirst[code] !== undefined;
    isWithin = isAlphanumeric(code);
    const family = mayStart ? prefixAt(text, at) : undefined;
    if (!family) continue;
    const start = at + family.prefix.length;
    const end = keyEnd(text, start);
    if (end - start < BODY || !isOpaque(text.slice(start, end))) {
      barren = end;
      continue;
    }
    masks.push({ label: family.label, start: at, end });
    at = end - 1;
    isWithin = false;
  }
  return masks;
}

/** Where a key ends that goes on at `at`; a full stop that ends a sentence is none of it. */
function keyEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isAlphanumeric(text.charCodeAt(end)) || keyMarks.has(text.charCodeAt(end)))) end++;
  while (end > at && text.charAt(end - 1) === '.') end--;
  return end;
}
