/** Prints the card alone. Without this script the card is the last sheet when the page is printed. */
const button = document.querySelector<HTMLButtonElement>('[data-print-card]');
if (button) {
  const root = document.documentElement;
  button.hidden = false;
  button.addEventListener('click', () => {
    root.classList.add('print-card');
    print();
  });
  addEventListener('afterprint', () => root.classList.remove('print-card'));
}
