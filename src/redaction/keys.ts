import { prefixed, type Rule } from './rule.ts';

/**
 * Keys and tokens that a prefix gives away. Shapes: the rule sets of gitleaks, secretlint and kingfisher (MIT, MIT, Apache-2.0,
 * as of August 2026) and the providers' documentation.
 */
export const keys: Rule[] = [
  prefixed('anthropic key', 'sk-ant-'),
  prefixed('openrouter key', 'sk-or-'),
  prefixed('api key', 'sk-', 'sk_', 'csk-', 'rk_', 'ek_'),
  prefixed('google key', 'AIza', 'AQ.', 'ya29.', '1//0', 'GOCSPX-'),
  prefixed('groq key', 'gsk_'),
  prefixed('xai key', 'xai-'),
  prefixed('aws key', 'ABSK', 'bedrock-api-key-', 'AKIA', 'ASIA', 'ABIA', 'ACCA', 'IQoJb3JpZ2lu', 'FwoGZXIvYXdz'),
  prefixed('provider key', 'tgp_v1_', 'pplx-', 'hf_', 'api_org_', 'nvapi-', 'fw_', 'BSA', 'tvly-', 'fc-', 'LTAI', 'r8_'),
  prefixed('vercel key', 'vck_', 'vcp_', 'vci_', 'vca_', 'vcr_'),
  prefixed('github token', 'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'),
  prefixed('gitlab token', 'glpat-', 'gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glft-', 'glsoat-', 'glagent-', 'gloas-', 'glimt-', 'glffct-', 'GR1348941'),
  prefixed('package token', 'pypi-', 'rubygems_', 'dckr_pat_'),
  prefixed('slack token', 'xoxb-', 'xoxp-', 'xoxe-', 'xoxe.', 'xapp-', 'xoxa-', 'xoxr-', 'xoxo-', 'xoxs-', 'xoxd-'),
  prefixed('service token', 'dop_v1_', 'doo_v1_', 'dor_v1_', 'fo1_', 'fm1r_', 'fm1a_', 'fm2_', 'HRKU-AA', 'hvs.', 'hvb.', 'hvr.', 'dapi', 'ops_eyJ', 'AGE-SECRET-KEY-1',
    'tskey-', 'ntn_', 'secret_', 'lin_api_', 'figd_', 'SG.', 'sntrys_', 'sntryu_', 'glc_', 'glsa_', 'shpat_', 'shpca_', 'shppa_', 'shpss_', 'sbp_', 'sb_secret_', 'mfa.', 'syt_'),
  prefixed('meta token', 'EAAM', 'EAAC', 'EAAB', 'EAAG'),
  { label: 'package token', pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{20,}/dg },
  { label: 'telegram token', pattern: /(?<![0-9])[1-9][0-9]{4,15}(?::|%3A)[A-Za-z0-9_-]{30,}/dg },
  { label: 'discord token', pattern: /(?<![A-Za-z0-9])[MNO][A-Za-z0-9_-]{22,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,}/dg },
  { label: 'jwt', pattern: /(?<![A-Za-z0-9])(?:eyJ|ZXlK)[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,2}/dg },
  { label: 'azure secret', pattern: /(?<![A-Za-z0-9])[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}/dg },
  { label: 'zai key', pattern: /(?<![A-Za-z0-9])[0-9a-f]{32}\.[A-Za-z0-9_-]{16,24}/dg },
  { label: 'copilot token', pattern: /(?<![A-Za-z0-9])tid=[0-9a-f]{8,}[^\s"']*/dg },
  // Providers repeat the ends of a refused key around asterisks.
  { label: 'part of a key', pattern: /(?<![A-Za-z0-9*])[A-Za-z0-9_-]{0,24}\*{3,}[A-Za-z0-9_-]{1,8}/dg },
];
