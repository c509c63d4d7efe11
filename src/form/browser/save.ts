import { show, stopLooking } from './check.ts';
import { alarm, ask, blocks, fields, sent, state, status, stop, typed, type Outcome } from './page.ts';

/** Saves the form as it stands: as it is, as a draft, or as something that readers may see. */
export async function save(how: string, over?: string): Promise<void> {
  const flag = fields.querySelector<HTMLInputElement>('[data-field="utkast"] input');
  const before = flag?.checked;
  if (flag && how === 'publiser') flag.checked = false;
  if (flag && how === 'utkast') flag.checked = true;
  stop.replaceChildren();
  status.textContent = 'Lagrer …';
  stopLooking();
  const outcome = await ask<Outcome>('/api/lagre', sent({ over })).catch((): Outcome => ({
    state: 'failed',
    message: 'Skjemaet svarer ikke. Kjører «npm run skriv» fortsatt? Teksten din står her.',
  }));
  if (outcome.state !== 'saved' && flag && before !== undefined) flag.checked = before;
  if (outcome.findings) show(outcome.findings.length > 0 || outcome.state !== 'errors' ? outcome.findings : []);
  switch (outcome.state) {
    case 'saved': {
      typed.unsaved = false;
      state.version = outcome.version ?? state.version;
      blocks().forEach((block, index) => {
        const from = outcome.froms?.[index];
        if (typeof from === 'number') block.dataset['from'] = String(from);
      });
      const said =
        how === 'publiser'
          ? 'Lagret, og klar for leserne når den er sendt inn.'
          : how === 'utkast' || flag?.checked
            ? 'Utkastet er lagret.'
            : 'Lagret.';
      if (outcome.reload || how !== 'lagre' || new URLSearchParams(location.search).has('ny')) {
        sessionStorage.setItem('lagret', said);
        const address = new URL(location.href);
        address.searchParams.delete('ny');
        if (address.href === location.href) location.reload();
        else location.replace(address);
      } else status.textContent = said;
      return;
    }
    case 'errors':
      status.textContent = 'Ikke lagret.';
      return alarm(
        `Det er feil som må rettes først. ${outcome.mayBeDraft ? 'Du kan lagre det som et utkast, som leserne ikke ser.' : ''}`,
        outcome.mayBeDraft && !flag?.checked ? [['Lagre som utkast', () => void save('utkast')]] : [],
      );
    case 'changed':
      status.textContent = 'Ikke lagret.';
      return alarm(
        'Fila er endret av noe annet siden du åpnet den: et annet vindu, git eller et skriveprogram. Ingenting er overskrevet. ' +
          'Linjer med + er dine, og linjer med − er de som ligger på disken.',
        [
          ['Hent det som ligger på disken', () => ((typed.unsaved = false), location.reload())],
          ['Lagre min tekst over', () => void save(how, outcome.disk)],
        ],
        outcome.difference,
      );
    default:
      status.textContent = 'Ikke lagret.';
      return alarm(outcome.message ?? 'Noe gikk galt.', []);
  }
}
