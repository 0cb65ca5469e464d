import type { AnsweredGuide } from '../diagnosis/answer.ts';
import { find } from './dom.ts';

/** The place under the answer where a report is built. */
export class ReportPlace {
  readonly #place: HTMLElement;
  /** Asked for at once, so that nothing is loaded at the press of the button, and waited for by nobody before it. */
  readonly #module = import('./report-form.ts');
  /** What the open report is about. */
  #about: { paste: string; slug: string | undefined } | undefined;

  constructor(place: HTMLElement) {
    this.#place = place;
    this.#module.catch(() => {});
  }

  /** Opens a report, or goes back to the open one where it is about the same: what was typed into it stays. Rejects where its script did not arrive. */
  async open(paste: string, guide: AnsweredGuide | undefined): Promise<void> {
    const { reportForm } = await this.#module;
    if (this.#about?.paste !== paste || this.#about.slug !== guide?.slug) {
      this.#about = { paste, slug: guide?.slug };
      this.#place.replaceChildren(reportForm({ paste, guide: guide && { slug: guide.slug, title: guide.title, confidence: guide.confidence, tried: false } }));
      this.#place.hidden = false;
    }
    find('h2', HTMLHeadingElement, this.#place).focus();
  }

  /** Takes the report away. */
  close(): void {
    this.#about = undefined;
    this.#place.hidden = true;
    this.#place.replaceChildren();
  }
}
