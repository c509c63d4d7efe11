const dayAndTime = new Intl.DateTimeFormat('nb-NO', {
  day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo',
});

/** «22. november 2026 kl. 10.15», on Norwegian clocks. */
export function describeMoment(moment: number): string {
  const part = Object.fromEntries(dayAndTime.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${part['day']}.\u00a0${part['month']} ${part['year']} kl.\u00a0${part['hour']}.${part['minute']}`;
}

/** What stands on top of a page that is shown from the copy. */
export function copyNote(savedAt: number, instead: boolean): string {
  const saved = `Kopien ble lagret ${describeMoment(savedAt)}.`;
  return instead
    ? `Nettet svarer ikke, og siden du ville se, er ikke lagret. Her er hjelpesiden i stedet. ${saved}`
    : `Nettet svarer ikke som det skal, så du ser en lagret kopi. ${saved}`;
}
