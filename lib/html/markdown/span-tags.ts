/** kramdown's HTML_SPAN_ELEMENTS: they never start a block. */
export const SPAN_TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp ' +
    'rt rtc ruby samp select small span strong sub sup tt u var'
  ).split(' '),
);
