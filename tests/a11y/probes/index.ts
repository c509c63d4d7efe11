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
import { targets } from './targets.ts';
import { typography } from './typography.ts';
import { withoutStyles } from './without-styles.ts';

/** What the words of a page can break: asked of every page. */
export const wordProbes: readonly Probe[] = [
  headings, lists, language, links, abbreviations, pictures, frame, targets, typography, withoutStyles, reflow, longWords, print,
];

/**
 * What its looks and its parts can break: asked of pages that together have every kind of element in each of its places.
 * `status` comes last because it types.
 */
const lookProbes: readonly Probe[] = [
  order, textSpacing, largeText, colourAlone, sticky, hover, controls, forcedColours, motion, focusRing, keyboard, status,
];

export const probes: readonly Probe[] = [...wordProbes, ...lookProbes];
