import type { View } from '@/lib/site/view';
import { archiveWordsFor } from '@/lib/site/words/archive-words';
import type { HeatScale } from './heat-scale';

interface Props {
  readonly view: View;
  readonly scale: HeatScale;
}

/** What the shades of a calendar stand for. */
export function HeatLegend({ view: { site }, scale: { steps } }: Props) {
  const words = archiveWordsFor(site.lang);
  return (
    <p className="heat-legend">
      {words.legend}
      {steps.map(({ heat, from, to }) => (
        <span key={heat} data-heat={heat}>
          {words.range(from, to)}
        </span>
      ))}
    </p>
  );
}
