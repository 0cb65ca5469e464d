import { clip } from '../diagnosis/clip.ts';
import { redact, type Redacted } from '../redaction/redact.ts';
import { prefill } from '../report/prefill.ts';
import { questions, type Question } from '../report/questions.ts';
import { buildReport, type NamedGuide } from '../report/report.ts';
import { element } from './dom.ts';
import { askLogs } from './report-logs.ts';
import { reportOutput } from './report-output.ts';
import { ask } from './report-question.ts';
import { siteAddress } from './site-address.ts';

/** What is known before the reader answers. */
export interface Start {
  paste?: string;
  guide?: NamedGuide | undefined;
}

/** The report builder: questions, and the report that follows from the answers as they are given. All of it in memory. */
export function reportForm({ paste = '', guide }: Start = {}): HTMLElement {
  const mask = rememberingMask();
  const asked = questions.filter(({ kind }) => kind !== 'logs').map((question) => ({ question, ...ask(question) }));
  const output = reportOutput();
  const tried = element('input', { type: 'checkbox', autocomplete: 'off' });
  tried.checked = guide?.tried === true;

  const { node: logs, box } = askLogs(() => {
    const found = prefill(mask(clip(box.text.trim()).text).text);
    for (const { question, fill } of asked) fill(found[question.id] ?? '');
    update();
  });
  const update = () => {
    const given = Object.fromEntries(asked.map(({ question, answer }) => [question.id, answer()]));
    output.show(buildReport({ given: { ...given, logs: box.text }, guide: guide && { ...guide, tried: tried.checked } }, mask));
  };
  const group = (name: Question['group']) => asked.filter(({ question }) => question.group === name).map(({ node }) => node);

  const form = element(
    'section',
    { class: 'report', 'aria-labelledby': 'report-title' },
    element('h2', { id: 'report-title', tabindex: '-1' }, 'Build a bug report'),
    element('p', {}, 'For the maintainers of OpenClaw, in the order of their form. Nothing is sent or kept; what you give is masked before it is in the report.'),
    ...(guide ? [guideNote(guide, tried)] : []),
    logs,
    element('fieldset', {}, element('legend', {}, 'What happens'), ...group('failure')),
    element('fieldset', {}, element('legend', {}, 'Where it happens'), ...group('setup')),
    element('details', {}, element('summary', {}, 'More that the form asks for'), ...group('more')),
    output.node,
  );
  form.addEventListener('input', update);
  box.text = paste;
  return form;
}

/** Names the guide that the report will name, and asks whether it was followed. */
const guideNote = ({ title, slug }: NamedGuide, tried: HTMLInputElement) =>
  element(
    'div',
    { class: 'notice' },
    element('p', {}, 'The report names the guide ', element('a', { href: siteAddress(`/guides/${slug}/`) }, title), '.'),
    element('label', {}, tried, ' I followed its steps, and they did not help'),
  );

/** Masking that remembers the longest text of late: it takes a tenth of a second, and the reader types beside it. */
function rememberingMask(): typeof redact {
  const LONG = 2_000;
  let last: { text: string; redacted: Redacted } | undefined;
  return (text) => {
    if (text.length < LONG) return redact(text);
    if (last?.text !== text) last = { text, redacted: redact(text) };
    return last.redacted;
  };
}
