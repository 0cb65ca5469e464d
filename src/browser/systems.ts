import { element } from './dom.ts';
import { recall, remember } from './storage.ts';

const KEY = 'system';

/** One set of steps: its tab and what the tab shows. */
interface Step {
  system: string;
  tab: HTMLButtonElement;
  panel: HTMLElement;
}

/** Turns the steps for several systems into tabs; all groups of a page follow the reader's choice, which is kept. */
export function tabSystems(): void {
  const groups = [...document.querySelectorAll('[data-systems]')].map(tabGroup);
  const choose = (system: string) => groups.forEach((steps) => show(steps, system));
  for (const steps of groups) {
    for (const { system, tab } of steps) {
      tab.addEventListener('click', () => {
        remember(KEY, system);
        choose(system);
      });
      tab.addEventListener('keydown', (event) => moveFocus(event, steps, tab));
    }
  }
  choose(recall(KEY) ?? ownSystem());
}

function tabGroup(group: Element, index: number): Step[] {
  const steps = [...group.querySelectorAll<HTMLElement>('[data-system]')].map((panel): Step => {
    const system = panel.dataset['system'] ?? '';
    const name = panel.querySelector('.system');
    const tab = element('button', { type: 'button', role: 'tab', id: `tab-${index}-${system}`, 'aria-controls': `steps-${index}-${system}` }, name?.textContent ?? system);
    name?.remove();
    panel.id = `steps-${index}-${system}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    return { system, tab, panel };
  });
  group.prepend(element('div', { role: 'tablist', 'aria-label': 'System' }, ...steps.map(({ tab }) => tab)));
  return steps;
}

/** Shows the steps of a system, or the first where there are none for it. */
function show(steps: Step[], system: string): void {
  const shown = steps.find((step) => step.system === system) ?? steps[0];
  for (const step of steps) {
    step.panel.hidden = step !== shown;
    step.tab.setAttribute('aria-selected', String(step === shown));
    step.tab.tabIndex = step === shown ? 0 : -1;
  }
}

/** Arrow keys, Home and End go from tab to tab and choose it. */
function moveFocus(event: KeyboardEvent, steps: Step[], from: HTMLButtonElement): void {
  const at = steps.findIndex(({ tab }) => tab === from);
  const goal = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
  if (goal === undefined) return;
  event.preventDefault();
  const tab = steps.at(goal % steps.length)?.tab;
  tab?.focus();
  tab?.click();
}

/** The system that the browser says it runs on. */
const ownSystem = () => (/Windows/.test(navigator.userAgent) ? 'windows' : /Mac OS X/.test(navigator.userAgent) ? 'macos' : 'linux');
