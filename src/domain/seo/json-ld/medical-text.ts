import type { FAQPageLeaf, MedicalWebPageLeaf } from 'schema-dts';
import { absoluteAddress, type MedicalText, type Page, type SiteFacts } from '../page.ts';
import { organizationId, pathId, websiteId } from './ids.ts';
import { pageBasics } from './page.ts';

/** Fewer questions than this are a headline's turn of phrase, not questions and answers. */
const fewestQuestions = 2;

/**
 * An article or a guide. A review stands here only when a health professional has made one. Questions are told only when they
 * stand on the page as headings.
 */
export function medicalTextNode(page: Page, text: MedicalText, site: SiteFacts): MedicalWebPageLeaf {
  return {
    '@type': 'MedicalWebPage',
    ...pageBasics(page, site),
    headline: page.title,
    description: text.lead,
    datePublished: text.published,
    ...(page.updated ? { dateModified: page.updated } : {}),
    isPartOf: text.stop ? [{ '@id': websiteId(site) }, { '@type': 'CreativeWorkSeries', '@id': pathId(site), name: 'Veien' }] : {
      '@id': websiteId(site),
    },
    ...(text.stop ? { position: text.stop.step } : {}),
    about: { '@type': 'Thing', name: text.theme.name, url: absoluteAddress(site, text.theme.path) },
    audience: { '@type': 'PeopleAudience', audienceType: site.audience },
    publisher: { '@id': organizationId(site) },
    // A text that has changed since is not the one that was reviewed.
    ...(text.review && !text.review.changedSince
      ? { lastReviewed: text.review.date, reviewedBy: { '@type': 'Person', name: text.review.name, jobTitle: text.review.title } }
      : {}),
    // The addresses alone: titles stand on the page, and thirty wrappers would weigh half a kilobyte.
    citation: text.sources.flatMap(({ address }) => address ?? []),
    ...(text.questions && text.questions.length >= fewestQuestions ? { hasPart: questionsNode(page, text, site) } : {}),
  };
}

function questionsNode(page: Page, text: MedicalText, site: SiteFacts): FAQPageLeaf {
  return {
    '@type': 'FAQPage',
    '@id': `${absoluteAddress(site, page.path)}#sporsmal`,
    mainEntity: (text.questions ?? []).map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}
