import { find } from './dom.ts';

const KEY = 'theme';

/** Storage can be switched off; the choice then lasts for the page. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Nothing to keep it in.
  }
}

const button = find('[data-theme-switch]', HTMLButtonElement);
const isDark = () => (document.documentElement.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';

function apply(theme: string | null): void {
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset['theme'] = theme;
  button.setAttribute('aria-pressed', String(isDark()));
}

button.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  store(theme);
  apply(theme);
});
button.hidden = false;
apply(stored());
