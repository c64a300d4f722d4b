// The sums above a report's table.
import type { Figure } from './report';

export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl class="kpis">
      {figures.map(({ label, value, note }) => (
        <div key={label} class="kpi">
          <dt class="note">{label}</dt>
          <dd>
            <b>{value}</b>
            {note !== undefined && note !== '' && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
