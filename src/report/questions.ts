/** A field of the form, as OpenClaw's maintainers read it and as it is asked here. */
interface Field {
  id: string;
  /** The form's own words. */
  heading: string;
  /** What belongs there. */
  hint: string;
  kind: 'choice' | 'line' | 'text' | 'logs';
  options?: readonly string[];
  /** Whether the form insists on an answer. */
  required: boolean;
  /** What it is about; `more` may be left out. */
  group: 'failure' | 'setup' | 'more';
}

/**
 * The fields of OpenClaw's bug form in its order, with its headings and options. Sources, all openclaw/openclaw:
 * `.github/ISSUE_TEMPLATE/bug_report.yml`; pull requests 41712 (model, provider) and 73649 (logs apart from screenshots); the
 * headings of issues of September 2026, such as 139045; issue 66270 for what is required and for NOT_ENOUGH_INFO.
 */
const fields = [
  {
    id: 'type',
    heading: 'Bug type',
    hint: 'What fits best.',
    kind: 'choice',
    options: ['Regression (worked before, now fails)', 'Crash (process/app exits or hangs)', 'Behavior bug (incorrect output/state without crash)'],
    required: true,
    group: 'failure',
  },
  { id: 'blocker', heading: 'Beta release blocker', hint: 'Yes only for a beta that must not be released with it.', kind: 'choice', options: ['No', 'Yes'], required: true, group: 'more' },
  { id: 'summary', heading: 'Summary', hint: 'One sentence: what fails, and where. It becomes the title.', kind: 'text', required: true, group: 'failure' },
  { id: 'steps', heading: 'Steps to reproduce', hint: 'Numbered, the fewest that fail every time.', kind: 'text', required: true, group: 'failure' },
  { id: 'expected', heading: 'Expected behavior', hint: 'What should have happened.', kind: 'text', required: true, group: 'failure' },
  { id: 'actual', heading: 'Actual behavior', hint: 'What happened instead, word for word.', kind: 'text', required: true, group: 'failure' },
  { id: 'version', heading: 'OpenClaw version', hint: 'The line that `openclaw --version` prints.', kind: 'line', required: true, group: 'setup' },
  { id: 'system', heading: 'Operating system', hint: 'With its version; say whether it is WSL2, a container or a VPS.', kind: 'line', required: true, group: 'setup' },
  { id: 'install', heading: 'Install method', hint: 'npm, installer script, Docker, source, desktop app.', kind: 'line', required: false, group: 'setup' },
  { id: 'model', heading: 'Model', hint: 'The whole reference, such as `anthropic/claude-sonnet-4-6`; `any` where it makes no difference.', kind: 'line', required: true, group: 'setup' },
  { id: 'chain', heading: 'Provider / routing chain', hint: 'Every proxy or router in between, such as `openclaw -> openrouter -> anthropic`.', kind: 'line', required: true, group: 'setup' },
  { id: 'provider', heading: 'Additional provider/model setup details', hint: 'Fallback models, base addresses, headers. No keys.', kind: 'text', required: false, group: 'more' },
  { id: 'logs', heading: 'Logs', hint: 'The error with the lines around it, without keys.', kind: 'logs', required: false, group: 'setup' },
  { id: 'screenshots', heading: 'Screenshots, recordings, and evidence', hint: 'Say what they show, then drag the files into the form on GitHub.', kind: 'text', required: false, group: 'more' },
  { id: 'impact', heading: 'Impact and severity', hint: 'Who is affected, how badly, how often, and what comes of it.', kind: 'text', required: false, group: 'more' },
  { id: 'additional', heading: 'Additional information', hint: 'For a regression the last good and the first bad version; what you suspect; what helps meanwhile.', kind: 'text', required: false, group: 'more' },
] as const satisfies readonly Field[];

export type QuestionId = (typeof fields)[number]['id'];

/** One question of the report. */
export interface Question extends Field {
  id: QuestionId;
}

/** All questions, in the order of the form. */
export const questions: readonly Question[] = fields;

/** What the reader gave; an absent or blank answer is a missing one. */
export type Given = Partial<Record<QuestionId, string>>;
