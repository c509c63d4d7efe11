/** The field on the front page that narrows the lists down. */
const field = document.querySelector<HTMLInputElement>('#finn');
const count = document.querySelector<HTMLElement>('#finn-antall');
const lists = [...document.querySelectorAll<HTMLDetailsElement>('[data-kind-list]')];
const openFirst = lists.map(({ open }) => open);

field?.addEventListener('input', () => {
  const words = field.value
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  let found = 0;
  lists.forEach((list, index) => {
    const rows = [...list.querySelectorAll<HTMLLIElement>('.entries li')];
    for (const row of rows) {
      row.hidden = !words.every((word) => (row.textContent ?? '').toLowerCase().includes(word));
      if (!row.hidden) found += 1;
    }
    list.hidden = words.length > 0 && rows.every((row) => row.hidden);
    list.open = words.length > 0 || (openFirst[index] ?? false);
  });
  if (count) count.textContent = words.length === 0 ? '' : `${found} treff`;
});
