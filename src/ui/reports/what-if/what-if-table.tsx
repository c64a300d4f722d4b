// What the period came to under today's rules and under the others, and the clients who gain and lose most.
import { prorate } from '../../../core/invoice/allocate';
import type { WhatIf, WhatIfClient, WhatIfSide } from '../../../core/reports/what-if';
import { withCurrency } from '../../../i18n/locale';
import { signed } from '../../signed';
import { useReportsWords } from '../reports-words';

type Props = { readonly result: WhatIf; nameOf(member: string): string };

export function WhatIfTable({ result, nameOf }: Props) {
  const { words, format, language, currency } = useReportsWords();
  const { whatIf: said } = words;
  const { money } = withCurrency(language, currency);
  const { today, other } = result;
  const rows: readonly (readonly [
    label: string,
    was: number | null,
    is: number | null,
    text: (value: number) => string,
  ])[] = [
    [said.rows.invoices, today.invoices, other.invoices, format.number],
    [said.rows.earned, today.earned, other.earned, format.number],
    [said.rows.used, today.used, other.used, format.number],
    [said.rows.discount, today.discount, other.discount, money],
    ...(today.issued + other.issued === 0
      ? []
      : [[said.rows.issued, today.issued, other.issued, money] as const]),
    [said.rows.share, shareOf(today), shareOf(other), format.percent],
    [said.rows.open, today.open, other.open, format.number],
    [said.rows.worth, today.worth, other.worth, money],
    [said.rows.inReach, today.inReach, other.inReach, format.number],
  ];
  return (
    <>
      <section class="card grid-table">
        <table>
          <caption class="vh">{said.row}</caption>
          <thead>
            <tr>
              <th scope="col">{said.row}</th>
              {[said.asItIs, said.other, said.difference].map((heading) => (
                <th key={heading} scope="col" class="num">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, was, is, text]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td class="num">{was === null ? '' : text(was)}</td>
                <td class="num">{is === null ? '' : text(is)}</td>
                <td class="num">{was === null || is === null ? '' : signed(is - was, text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div class="cols">
        <Most title={said.gain} clients={result.gain} nameOf={nameOf} isMoney={today.worth !== null} />
        <Most title={said.lose} clients={result.lose} nameOf={nameOf} isMoney={today.worth !== null} />
      </div>
      <p class="note">{said.assumed}</p>
      {other.asRecorded > 0 && (
        <p class="note">{said.asRecorded(other.asRecorded, format.number(other.asRecorded))}</p>
      )}
    </>
  );
}

/** What was given for points, of the turnover, in hundredths of a percent; null without any. */
function shareOf({ discount, issued, turnover }: WhatIfSide): number | null {
  return turnover <= 0 ? null : prorate(discount + issued, 10_000, turnover, 'half');
}

type MostProps = {
  readonly title: string;
  readonly clients: readonly WhatIfClient[];
  /** Whether points are worth money; otherwise points are said. */
  readonly isMoney: boolean;
  nameOf(member: string): string;
};

function Most({ title, clients, isMoney, nameOf }: MostProps) {
  const { words, format, language, currency } = useReportsWords();
  const { money } = withCurrency(language, currency);
  return (
    <section class="sec">
      <h2>{title}</h2>
      {clients.length === 0 ? (
        <p class="note">{words.whatIf.nobody}</p>
      ) : (
        <ul class="card">
          {clients.map((one) => (
            <li key={one.member} class="opt">
              <span class="grow">{nameOf(one.member)}</span>
              <span class="num">
                {isMoney ? signed(one.money, money) : signed(one.points, format.points)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
