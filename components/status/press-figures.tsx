import type { PressSummary } from '@/lib/model/problem';
import type { View } from '@/lib/site/view';
import { formatIso } from '@/lib/text/format-iso';
import { formatNumber } from '@/lib/text/format-number';

interface Props {
  readonly view: View;
  readonly summary: PressSummary;
}

/** The newest press in figures: when, problems by kind, the files with the most. */
export function PressFigures({ view: { site, words }, summary }: Props) {
  const { status, locale } = words;
  const pressed = formatIso(summary.pressedAt, site.timezone);
  return (
    <>
      <p className="text-muted text-sm">
        <time dateTime={pressed}>{status.pressed(pressed.slice(0, 16).replace('T', ' '))}</time>
      </p>
      {summary.codes.length > 0 && (
        <div className="status-figures">
          <table>
            <caption>{status.byCode}</caption>
            <thead>
              <tr>
                <th scope="col">{status.code}</th>
                <th scope="col">{status.remedy}</th>
                <th scope="col">{status.count}</th>
              </tr>
            </thead>
            <tbody>
              {summary.codes.map(({ code, count, remedy }) => (
                <tr key={code}>
                  <th scope="row">
                    <code>{code}</code>
                  </th>
                  <td>{status.remedies[remedy]}</td>
                  <td>{formatNumber(count, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <section aria-labelledby="worst">
            <h2 id="worst">{status.worst}</h2>
            <ol>
              {summary.worst.map(({ path, count }) => (
                <li key={path}>
                  <bdi>{path}</bdi> <span>{status.problems(count)}</span>
                </li>
              ))}
            </ol>
          </section>
        </div>
      )}
    </>
  );
}
