/** Takes the notice away that the page's script did not start; called once it has. */
export function started(): void {
  document.querySelector('[data-unstarted]')?.remove();
}
