import type { Mask } from './mask.ts';

/** Keys and tokens that a prefix gives away: what they are, and their prefixes. The first that fits decides. */
type Family = [label: string, ...prefixes: string[]];

/**
 * Shapes: the rule sets of gitleaks, secretlint and kingfisher (MIT, MIT, Apache-2.0, as of August 2026) and the providers'
 * documentation.
 */
const families: readonly Family[] = [
  ['anthropic key', 'sk-ant-'],
  ['openrouter key', 'sk-or-'],
  ['openai token', 'rt_'],
  ['api key', 'sk-', 'sk_', 'csk-', 'rk_', 'ek_'],
  ['google key', 'AIza', 'AQ.', 'ya29.', '1//0', 'GOCSPX-'],
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
];

/** The fewest characters behind a prefix. Keys in logs are often cut, or of a newer length, so no exact length is asked for. */
const BODY = 12;
/** A body without a digit is a key only if this many letters stand together; names such as `secret_ref_resolution_failed` are words. */
const LETTERS = 16;

const byFirst = Map.groupBy(
  families.flatMap(([label, ...prefixes]) => prefixes.map((prefix) => ({ label, prefix }))),
  ({ prefix }) => prefix.charAt(0),
);

const isAlphanumeric = (code: number) => (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

const keyMarks = new Set([...'_-+/=.%'].map((character) => character.charCodeAt(0)));

/** Finds keys and tokens by their prefixes, in one pass over the text. */
export function findPrefixed(text: string): Mask[] {
  const masks: Mask[] = [];
  for (let at = 0; at < text.length; at++) {
    const candidates = byFirst.get(text.charAt(at));
    if (!candidates || (at > 0 && isAlphanumeric(text.charCodeAt(at - 1)))) continue;
    const family = candidates.find(({ prefix }) => text.startsWith(prefix, at));
    if (!family) continue;
    const end = keyEnd(text, at + family.prefix.length);
    if (!isBody(text.slice(at + family.prefix.length, end))) continue;
    masks.push({ label: family.label, start: at, end });
    at = end;
  }
  return masks;
}

const isBody = (body: string) => body.length >= BODY && (/[0-9]/.test(body) || body.split(/[^A-Za-z]/).some((run) => run.length >= LETTERS));

/** Where a key ends that goes on at `at`; a full stop that ends a sentence is none of it. */
function keyEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isAlphanumeric(text.charCodeAt(end)) || keyMarks.has(text.charCodeAt(end)))) end++;
  while (end > at && text.charAt(end - 1) === '.') end--;
  return end;
}
