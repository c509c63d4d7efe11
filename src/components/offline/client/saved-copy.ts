import '../../ui/client/trusted-types.ts';
import { withBase } from '#config/address.ts';
import { describeMoment } from '#domain/copy-note.ts';
import { attemptPrefix, copyPrefix, recordAddress, refusalName, type CopyRecord } from '#domain/offline.ts';

/** Says what is saved on this device, deletes it, and takes it back when the reader changes their mind. */
const holder = document.querySelector<HTMLElement>('[data-saved-copy]');
const part = <Kind extends HTMLElement>(name: string) => holder?.querySelector<Kind>(`[data-saved-${name}]`);
const status = part('status');
const deleteButton = part<HTMLButtonElement>('delete');
const restoreButton = part<HTMLButtonElement>('restore');

if (status && deleteButton && restoreButton) start(status, deleteButton, restoreButton);

function start(status: HTMLElement, deleteButton: HTMLButtonElement, restoreButton: HTMLButtonElement): void {
  const show = (text: string, offered?: HTMLButtonElement) => {
    status.textContent = text;
    for (const button of [deleteButton, restoreButton]) button.hidden = button !== offered;
  };
  const tell = async () => {
    if (!('caches' in globalThis)) return show('Nettleseren kan ikke lagre en kopi.');
    if (await caches.has(refusalName)) return show('Ingen kopi er lagret, og det blir ikke lagret en ny.', restoreButton);
    const saved = await savedAt();
    return show(saved ? `Kopien på denne enheten ble lagret ${describeMoment(saved)}.` : 'Ingen kopi er lagret ennå.', deleteButton);
  };
  const attempt = (work: () => Promise<void>) => () =>
    void work().catch(() => show('Nettleseren tillot ikke dette. Er noe lagret, kan du slette det i innstillingene til nettleseren.'));

  deleteButton.addEventListener('click', attempt(async () => {
    await caches.open(refusalName);
    await Promise.all((await navigator.serviceWorker.getRegistrations()).map((registration) => registration.unregister()));
    await Promise.all([...(await copies()), ...(await cachesOf(attemptPrefix))].map((name) => caches.delete(name)));
    show('Kopien er slettet. Det blir ikke lagret en ny.', restoreButton);
    restoreButton.focus();
  }));
  restoreButton.addEventListener('click', attempt(async () => {
    await Promise.all([refusalName, ...(await cachesOf(attemptPrefix))].map((name) => caches.delete(name)));
    await navigator.serviceWorker.register(withBase('/sw.js'), { updateViaCache: 'none' });
    show('Kopien blir lagret nå.', deleteButton);
    deleteButton.focus();
  }));
  attempt(tell)();
}

const cachesOf = async (prefix: string): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(prefix));

const copies = (): Promise<string[]> => cachesOf(copyPrefix);

/** When the newest copy was saved; undefined when there is none. */
async function savedAt(): Promise<number | undefined> {
  const records = await Promise.all((await copies()).map((name) => caches.match(withBase(`/${recordAddress}`), { cacheName: name })));
  const moments = await Promise.all(records.map(async (record) => (record ? ((await record.json()) as CopyRecord).savedAt : 0)));
  return Math.max(0, ...moments) || undefined;
}
