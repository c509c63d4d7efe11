import { abbreviations } from './abbreviations.ts';
import { colourAlone } from './colour-alone.ts';
import { controls } from './controls.ts';
import { focusRing, keyboard } from './focus.ts';
import { forcedColours } from './forced-colours.ts';
import { frame } from './frame.ts';
import { headings } from './headings.ts';
import { hover } from './hover.ts';
import { language } from './language.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { motion } from './motion.ts';
import { order } from './order.ts';
import { pictures } from './pictures.ts';
import type { Probe } from './probe.ts';
import { print } from './print.ts';
import { largeText, longWords, reflow, textSpacing } from './reflow.ts';
import { status } from './status.ts';
import { sticky } from './sticky.ts';
import { targetsOnDesk, targetsOnPhone } from './targets.ts';
import { typography } from './typography.ts';
import { withoutStyles } from './without-styles.ts';

/**
 * What the words of a page can break: asked of every page. A text is laid out once, in the narrowest column that a reader may have:
 * what fits there fits wherever there is more room.
 */
export const wordProbes: readonly Probe[] = [
  headings, lists, language, links, abbreviations, pictures, frame, typography, withoutStyles, targetsOnPhone, longWords,
];

/**
 * What its looks and its parts can break: asked of pages that together have every kind of element in each of its places.
 * `status` comes last because it types.
 */
const lookProbes: readonly Probe[] = [
  targetsOnDesk, reflow, print, order, textSpacing, largeText, colourAlone, sticky, hover, controls, forcedColours, motion, focusRing,
  keyboard, status,
];

export const probes: readonly Probe[] = [...wordProbes, ...lookProbes];
