import Begrep from './Begrep.astro';
import Bilde from './Bilde.astro';
import Fakta from './Fakta.astro';
import Forlop from './Forlop.astro';
import Gjor from './Gjor.astro';
import Ikke from './Ikke.astro';
import Kilde from './Kilde.astro';
import Ring from './Ring.astro';
import Sitat from './Sitat.astro';
import SporOm from './SporOm.astro';
import Steg from './Steg.astro';
import Tegning from './Tegning.astro';
import Tidslinje from './Tidslinje.astro';
import Varsel from './Varsel.astro';
import Vei from './Vei.astro';

/** What an editor may write in a page; `domain/authoring.ts` says how. */
export const authoringComponents = { Begrep, Fakta, Forlop, Gjor, Ikke, Kilde, Ring, Sitat, SporOm, Steg, Tegning, Tidslinje, Varsel, Vei };

/** What a text is rendered with: the above, and our own way with the pictures of Markdown. */
export const textComponents = { ...authoringComponents, img: Bilde };
