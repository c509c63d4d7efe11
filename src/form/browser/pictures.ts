import { touched } from './check.ts';
import { alarm, ask, blockHolder, find, state, status } from './page.ts';
import { newBlock, numberBlocks } from './parts.ts';

/** Lays a picture beside the page, and its name into the block. */
export async function takePicture(block: HTMLElement, picture: File): Promise<void> {
  const answer = await ask<{ file?: string; message?: string }>(
    `/api/bilde?${new URLSearchParams({ fil: state.file, navn: picture.name }).toString()}`,
    picture,
  );
  if (answer.file === undefined) return alarm(answer.message ?? 'Bildet kom ikke med.', []);
  find<HTMLInputElement>('[data-part="file"]', block).value = answer.file;
  showPicture(block);
  status.textContent = `Bildet er lagt ved siden av siden som ${answer.file.slice(2)}. Skriv hva det viser.`;
  find<HTMLInputElement>('[data-part="alt"]', block).focus();
  touched();
}

/** Shows the picture that a block names. */
export function showPicture(block: HTMLElement): void {
  const { value } = find<HTMLInputElement>('[data-part="file"]', block);
  find('[data-file]', block).textContent = value;
  const image = find<HTMLImageElement>('[data-picture]', block);
  image.hidden = value === '';
  if (value !== '') image.src = `/bilde?${new URLSearchParams({ fil: state.file, navn: value }).toString()}`;
}

/** A picture that is dropped or pasted: into its block, or into a new one after where it was dropped. */
export async function pictureAfter(block: HTMLElement | null, picture: File): Promise<void> {
  const made = block?.dataset['block'] === 'bilde' ? block : newBlock('Bilde');
  if (made !== block) {
    if (block) block.after(made);
    else blockHolder?.append(made);
    numberBlocks();
  }
  await takePicture(made, picture);
}
