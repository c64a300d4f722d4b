// The clock of a time zone. Making its format takes longer than reading a thousand rows with it, so each is made once.

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * `2026-03-05T14:05:00`, what the zone's clocks show.
 * @param instant milliseconds since 1970
 * @throws RangeError if there is no such zone or instant
 */
export function clockIn(zone: string, instant: number): string {
  let format = formats.get(zone);
  if (format === undefined) {
    // Canada writes `2026-03-05, 14:05:00`.
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  return format.format(new Date(instant)).replace(', ', 'T');
}
