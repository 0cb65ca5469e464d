import { kindsInWords } from '../redaction/kinds.ts';
import type { Report } from '../report/report.ts';
import { copyButton } from './copy.ts';
import { element } from './dom.ts';
import { downloadButton } from './download.ts';

/** Where OpenClaw takes reports: in a form alone, blank issues are off (openclaw/openclaw, issue 65953). Hence a button for each field. */
const FORM = 'https://github.com/openclaw/openclaw/issues/new/choose';

/** The finished report on the screen, with what can be done with it. */
export interface Output {
  node: HTMLElement;
  /** Puts another report there. */
  show(report: Report): void;
}

/** Makes the place of the report. */
export function reportOutput(): Output {
  const text = element('code');
  const masked = element('p', { class: 'quiet' });
  const missing = element('p', { class: 'notice' });
  const whole = element('p', { class: 'row' });
  const fields = element('p', { class: 'row' });
  const status = element('p', { class: 'quiet', role: 'status' });
  const say: Say = (what, said) => (status.textContent = `${what}: ${said}`);
  const node = element(
    'section',
    { 'aria-labelledby': 'report-output-title' },
    element('h3', { id: 'report-output-title' }, 'The report'),
    missing,
    element('pre', { class: 'paste', tabindex: '0', 'aria-labelledby': 'report-output-title' }, text),
    masked,
    whole,
    status,
    element('p', {}, 'The form on GitHub has a field for each heading. Copy them one by one:'),
    fields,
    element('p', {}, element('a', { href: FORM, rel: 'noreferrer', target: '_blank' }, 'Open the form on GitHub (in a new tab)')),
  );
  const show = (report: Report) => {
    text.textContent = wholeText(report);
    masked.textContent = report.masked.length > 0 ? `Masked: ${kindsInWords(report.masked)}.` : 'Nothing was found that has to be masked. Look through it before you post it all the same.';
    missing.hidden = report.missing.length === 0;
    missing.textContent = `Not answered yet: ${report.missing.join(', ')}. OpenClaw's form insists on an answer; NOT_ENOUGH_INFO says that you have none.`;
    whole.replaceChildren(...wholeButtons(report, say));
    fields.replaceChildren(...fieldButtons(report, say));
    status.textContent = '';
  };
  return { node, show };
}

const wholeText = ({ title, markdown }: Report) => `# ${title}\n\n${markdown}`;

/** Tells how copying went, where it is read out. */
type Say = (what: string, said: string) => void;

function wholeButtons(report: Report, say: Say): HTMLElement[] {
  const copy = copyButton(() => wholeText(report), 'Copy the report', (said) => say('The report', said));
  copy.classList.add('primary');
  return [copy, downloadButton(() => wholeText(report), 'openclaw-bug-report.md', 'Download it')];
}

function fieldButtons({ title, sections }: Report, say: Say): HTMLElement[] {
  const fields = [{ heading: 'Title', text: title }, ...sections.filter(({ text }) => text !== '')];
  return fields.map(({ heading, text }) => copyButton(() => text, heading, (said) => say(heading, said)));
}
