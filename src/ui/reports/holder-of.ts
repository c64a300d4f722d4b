// The client to whom a number leads now, by the numbers that the list of clients knows: what was merged counts for who stays.
import type { Alias } from '../../app/clients/list-clients';
import type { HolderOf } from '../../core/reports/visits';

export function holderBy(aliases: readonly Pick<Alias, 'id' | 'into'>[]): HolderOf {
  const into = new Map(aliases.map((alias) => [alias.id, alias.into]));
  return (member) => {
    let own = member;
    // No chain is longer than there are numbers; one that leads round ends somewhere on it.
    for (let left = into.size; left > 0; left--) own = into.get(own) ?? own;
    return own;
  };
}
