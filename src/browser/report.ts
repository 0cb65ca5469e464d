import type { NamedGuide } from '../report/report.ts';
import { find } from './dom.ts';
import { started } from './fallback.ts';
import { reportForm } from './report-form.ts';
import { siteGuides } from './site-guides.ts';

const place = find('[data-report]', HTMLElement);

/** The guide that did not help, from an address such as `/report/#guide=cron-401`. Anyone can write an address: only a guide of this site is taken. */
async function namedGuide(): Promise<NamedGuide | undefined> {
  const named = new URLSearchParams(location.hash.slice(1)).get('guide');
  if (named === null) return undefined;
  const [slug, title] = (await siteGuides(place.dataset['guides'] ?? '')).find(([known]) => known === named) ?? [];
  return slug === undefined || title === undefined ? undefined : { slug, title, tried: true };
}

void namedGuide().then((guide) => {
  place.replaceChildren(reportForm({ guide }));
  started();
});
