import { find } from './dom.ts';
import { recall, remember } from './storage.ts';

const KEY = 'theme';

const button = find('[data-theme-switch]', HTMLButtonElement);
const isDark = () => (document.documentElement.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';

function apply(theme: string | null): void {
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset['theme'] = theme;
  button.setAttribute('aria-pressed', String(isDark()));
}

button.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  remember(KEY, theme);
  apply(theme);
});
button.hidden = false;
apply(recall(KEY));
