import type { NamedGuide } from '../report/report.ts';
import { find } from './dom.ts';
import { started } from './fallback.ts';
import { reportForm } from './report-form.ts';

/** The guide that did not help, from an address such as `/report/#guide=cron-401`. Anyone can write an address: only a guide of this site is taken. */
function namedGuide(): NamedGuide | undefined {
  const slug = new URLSearchParams(location.hash.slice(1)).get('guide');
  const guide = [...find('[data-guides]', HTMLDataListElement).options].find(({ value }) => value === slug);
  return guide && { slug: guide.value, title: guide.text, tried: true };
}

find('[data-report]', HTMLElement).replaceChildren(reportForm({ guide: namedGuide() }));
started();
