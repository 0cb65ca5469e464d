import { fillCommandValues } from './command-values.ts';
import { copyButton } from './copy.ts';
import { find } from './dom.ts';
import { tickSteps } from './steps.ts';
import { tabSystems } from './systems.ts';

const guide = find('[data-guide]', HTMLElement);

for (const block of guide.querySelectorAll('pre[data-kind="command"]')) block.after(copyButton(() => block.textContent.trim()));
tabSystems();
tickSteps(`steps/${guide.dataset['guide'] ?? ''}`);
fillCommandValues();
