import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import { whyOf } from '#domain/rules.ts';
import type { PageFacts } from '#editorial/report/facts.ts';
import { banner, insteadOfPage, notice, panel, withPanel } from '#integrations/dev-panel/panel.ts';

const facts: PageFacts = {
  address: '/artikler/forste/', file: 'content/artikler/forste/index.mdx', title: 'Første steg', hidden: undefined,
  lix: 31, ownLix: 27, words: 1, minutes: 1, sources: ['en-kilde'], unread: [],
};
const finding: Finding = {
  severity: 'feil', rule: 'boks', file: facts.file, line: 20, column: 4,
  message: '<begrep> har feil store og små bokstaver. Skriv <Begrep>.',
};

describe('the banner', () => {
  it('stands over a draft', () => expect(banner({ ...facts, hidden: 'utkast' })).toContain('Utkast: siden vises bare her'));
  it('says when a later page comes', () =>
    expect(banner({ ...facts, hidden: 'senere', from: '2026-12-01' })).toContain('siden blir synlig 1.\u00a0desember 2026.'));
  it('is not there for what readers see', () => expect(banner(facts)).toBe(''));
});

describe('the panel', () => {
  it('tells the file, how heavy the text is, how long it takes and where it comes from', () => {
    expect(panel(facts, [])).toContain('Fil: <code>content/artikler/forste/index.mdx</code><br>LIX 31 (27 uten ordlistas ord) · 1 ord · ' +
      '1 minutt å lese');
    expect(panel({ ...facts, minutes: 2 }, [])).toContain('2 minutter å lese');
    expect(panel(facts, [])).toContain('<p>1 kilde: en-kilde</p>');
    expect(panel({ ...facts, sources: ['a', 'b'] }, [])).toContain('<p>2 kilder: a, b</p>');
    expect(panel({ ...facts, sources: [] }, [])).toContain('<p>0 kilder. Hver påstand bør ha en.</p>');
  });
  it('tells what is wrong, where and why, and shows markup as text', () => {
    const html = panel(facts, [finding, { ...finding, severity: 'advarsel' }]);
    expect(html).toContain('<li><strong>Feil</strong> content/artikler/forste/index.mdx:20:4<br>&lt;begrep&gt; har feil store og små ' +
      `bokstaver. Skriv &lt;Begrep&gt;.<br><small>${whyOf('boks')}</small></li>`);
    expect(html).toContain('<strong>Advarsel</strong>');
    expect(html).not.toContain('fant ikke noe');
  });
  it('says so when nothing is wrong', () => expect(panel(facts, [])).toContain('<p>Kontrollen fant ikke noe å rette.</p>'));
});

describe('the notice over a page', () => {
  it('says what keeps the text from being shown', () => {
    const html = notice({ ...facts, unread: [{ ...finding, blocking: true }] }, []);
    expect(html).toContain('Siden vises ikke helt før dette er rettet');
    expect(html).toContain(`${facts.file}:20:4<br>&lt;begrep&gt; har feil`);
  });
  it('says what is broken in a file that all pages build on', () => {
    const html = notice(facts, [{ ...finding, file: 'content/kilder.yaml', blocking: true }]);
    expect(html).toContain('Siden vises ikke helt før dette er rettet');
    expect(html).toContain('content/kilder.yaml:20:4');
  });
  it('is not there for what can be shown, or for what is broken on other pages', () => {
    expect(notice(facts, [finding])).toBe('');
    expect(notice(facts, [{ ...finding, file: 'content/artikler/andre/index.mdx', blocking: true }])).toBe('');
  });
});

describe('a page in the place of one that could not be made', () => {
  it('has the faults of its file, and not those of others', () => {
    const html = insteadOfPage(facts, [
      finding, { ...finding, file: 'content/kilder.yaml', message: 'En annen fil.' },
    ], new Error('<oops>'), '/@vite/client');
    expect(html).toContain('&lt;begrep&gt; har feil');
    expect(html).not.toContain('En annen fil.');
    expect(html).toContain('Byggeprogrammet sa: &lt;oops&gt;');
    expect(html).toContain('src="/@vite/client"');
  });
  it('has those of all files when its own has none', () =>
    expect(insteadOfPage(undefined, [{ ...finding, file: 'content/kilder.yaml' }], 'x', '')).toContain('content/kilder.yaml:20:4'));
  it('is not made when nothing is wrong with the content', () =>
    expect(insteadOfPage(facts, [{ ...finding, severity: 'advarsel' }], 'x', '')).toBeUndefined());
});

describe('a page with the desk on it', () => {
  const html = '<html><body class="side"><main><h1>$& og $1</h1></main></body></html>';
  it('has the banner first and the panel last in the text', () => {
    const page = withPanel(html, { ...facts, hidden: 'utkast' }, []);
    expect(page).toContain('<body class="side"><p class="desk-banner"');
    expect(page).toContain('</section></main></body></html>');
    expect(page).toContain('<h1>$& og $1</h1>');
  });
  it('shows only its own faults', () => {
    const page = withPanel(html, facts, [finding, { ...finding, file: 'content/kilder.yaml', message: 'En annen fil.' }]);
    expect(page).toContain('&lt;begrep&gt;');
    expect(page).not.toContain('En annen fil.');
  });
  it('keeps signs that a replacement would read as its own', () =>
    expect(withPanel(html, facts, [{ ...finding, message: 'Fjern $& og $1.' }])).toContain('Fjern $&amp; og $1.'));
  it('has the panel last when it is not built as other pages', () =>
    expect(withPanel('<p>Hei</p>', facts, [])).toMatch(/^<p>Hei<\/p>.*<\/section>$/s));
});
