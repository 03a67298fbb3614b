import type { BodyContext } from './body-context';
import { arrangeBlocks } from './steps/arrange-blocks';
import { completeLists } from './steps/complete-lists';
import { emphasisFromStyles } from './steps/emphasis-from-styles';
import { figuresFromCentredPictures } from './steps/figures-from-centred-pictures';
import { figuresFromLonePictures } from './steps/figures-from-lone-pictures';
import { flattenContainers } from './steps/flatten-containers';
import { headingsFromBoldLines } from './steps/headings-from-bold-lines';
import { liftAttribution } from './steps/lift-attribution';
import { liftFlashSource } from './steps/lift-flash-source';
import { limitPictureSizes } from './steps/limit-picture-sizes';
import { limitTableSpans } from './steps/limit-table-spans';
import { linksForEmbeds } from './steps/links-for-embeds';
import { normaliseSpaces } from './steps/normalise-spaces';
import { removeBackLinks } from './steps/remove-back-links';
import { removeEmptyElements } from './steps/remove-empty-elements';
import { removeHiddenElements } from './steps/remove-hidden-elements';
import { removeRepeatedTitle } from './steps/remove-repeated-title';
import { removeShareWidgets } from './steps/remove-share-widgets';
import { removeStockCharts } from './steps/remove-stock-charts';
import { removeTrackers } from './steps/remove-trackers';
import { removeUnseenContent } from './steps/remove-unseen-content';
import { renameOldElements } from './steps/rename-old-elements';
import { renumberHeadings } from './steps/renumber-headings';
import { resolveLinks } from './steps/resolve-links';
import { resolvePictures } from './steps/resolve-pictures';
import { restoreLazyPictures } from './steps/restore-lazy-pictures';
import { showTaskBoxes } from './steps/show-task-boxes';
import { splitAtLineBreaks } from './steps/split-at-line-breaks';
import { trimBlocks } from './steps/trim-blocks';
import { unwrapLoneParagraphs } from './steps/unwrap-lone-paragraphs';
import { unwrapStockMentions } from './steps/unwrap-stock-mentions';
import { unwrapUnknownElements } from './steps/unwrap-unknown-elements';
import { STRIPPED } from './policy';
import type { BodyTree } from './tree/body-tree';
import { ContentGroups } from './tree/content-groups';

/** One repair of a body: changes nothing but the tree and what it found; does no I/O. */
export type BodyStep = (tree: BodyTree, context: BodyContext) => void;

/** A repair, and what a body must hold as it is parsed (see ContentGroups) for there to be anything to repair. */
interface PlannedStep {
  readonly run: BodyStep;
  /** One of these is enough; without it, the step is for every body. */
  readonly about?: readonly string[];
}

/** @param about Names, with a space between them. */
function planned(run: BodyStep, about?: string): PlannedStep {
  return about === undefined ? { run } : { run, about: about.split(' ') };
}

/** What is or becomes a picture, an embed, a list. */
const PICTURES = 'img image source picture';
const EMBEDS = 'iframe embed video audio';
const LISTS = 'ul ol dl li dt dd dir menu';

/** What may stand around bold words; styles can say so as well. */
const BOLD = 'strong b [style]';

/**
 * Everything that is done to a body between the parser and the sanitiser. The order matters, in five groups:
 * 1. What reads comments, noscript, classes, ids and styles comes first, because what it reads does not stay.
 * 2. Addresses are settled and empty elements go before anything asks whether a picture stands alone.
 * 3. Presentation becomes structure: centring and emphasis are read before the elements that carry them go, lists are
 *    completed before containers dissolve, line breaks are split when every line is in a paragraph, and lone pictures
 *    are looked for when paragraphs are final.
 * 4. What knows a line by its words needs whole, trimmed lines. The title may stand before or after the
 *    attribution. Either may leave something empty or a space at an edge, so both are looked at again.
 * 5. Bold lines become headings when the title and the attribution are gone, and headings are numbered when all are known.
 */
export const STEPS: readonly PlannedStep[] = [
  planned(restoreLazyPictures, PICTURES),
  planned(removeStockCharts, 'a #comment'),
  planned(linksForEmbeds, EMBEDS),
  planned(showTaskBoxes, 'input'),
  planned(renameOldElements, 'strike acronym dir menu listing xmp plaintext image'),
  planned(removeUnseenContent, ['#comment', ...STRIPPED].join(' ')),
  planned(removeHiddenElements, '[hidden] [ariaHidden] [style]'),
  planned(removeTrackers, PICTURES),
  planned(removeShareWidgets, '[className] [id]'),
  planned(unwrapStockMentions, 'a span'),

  planned(resolveLinks, `a [cite] ${EMBEDS}`),
  planned(resolvePictures, PICTURES),
  planned(limitPictureSizes, PICTURES),
  planned(limitTableSpans, '[colSpan] [rowSpan] [span]'),
  planned(removeEmptyElements),

  planned(emphasisFromStyles, '[style]'),
  planned(figuresFromCentredPictures, PICTURES),
  planned(unwrapUnknownElements),
  planned(completeLists, `${LISTS} figcaption summary`),
  planned(flattenContainers),
  planned(splitAtLineBreaks, 'br'),
  planned(figuresFromLonePictures, `${PICTURES} figure`),
  planned(normaliseSpaces),
  planned(trimBlocks),

  planned(removeBackLinks),
  planned(removeRepeatedTitle),
  planned(liftAttribution),
  planned(removeRepeatedTitle),
  planned(liftFlashSource),
  planned(removeEmptyElements),
  planned(unwrapLoneParagraphs, `${LISTS} td th`),
  planned(trimBlocks),

  planned(headingsFromBoldLines, BOLD),
  planned(renumberHeadings, `h1 h2 h3 h4 h5 h6 ${BOLD}`),
  planned(arrangeBlocks),
];

const groups = new ContentGroups();
const PLAN = STEPS.map(({ run, about }) => ({ run, group: groups.add(about) }));

/** All repairs of a body, but for those that are about nothing it holds. */
export function runSteps(tree: BodyTree, context: BodyContext): void {
  const contents = groups.in(tree);
  for (const { run, group } of PLAN) if ((group & contents) !== 0) run(tree, context);
}
