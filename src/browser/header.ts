import { find } from './dom.ts';
import { searchAddress } from './values.ts';

// A form by itself would tell the host what is searched for; its field has no name, so without this script it sends nothing.
for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"][action]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = searchAddress(find('input', HTMLInputElement, form).value.trim());
  });
}
