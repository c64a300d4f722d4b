// Line icons on a 20 px grid, 1.6 px lines. Never without text: a visible word or an accessible label.

const PATHS = {
  alert: 'M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.2v.1',
  back: 'M16 10H4.5M9 5.5 4.5 10 9 14.5',
  bin: 'M4 6h12M8 6V4h4v2M5.5 6l.8 10h7.4l.8-10M8.5 9v4M11.5 9v4',
  book: 'M6 3.5h8.5a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H6zM6 3.5v13M4 6.2h3.5M4 10h3.5M4 13.8h3.5M11.2 7.2l.7 1.5 1.6.2-1.2 1.1.3 1.6-1.4-.8-1.4.8.3-1.6-1.2-1.1 1.6-.2z',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  clock: 'M3.5 10a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0M10 6.5V10l2.5 1.5',
  done: 'M2.5 10a7.5 7.5 0 1 0 15 0 7.5 7.5 0 1 0-15 0M6.8 10.2l2.3 2.3 4.2-4.7',
  down: 'm5 7.5 5 5 5-5',
  up: 'm5 12.5 5-5 5 5',
  arrowDown: 'M10 4v11.5M5.5 11l4.5 4.5 4.5-4.5',
  arrowUp: 'M10 16V4.5M5.5 9 10 4.5 14.5 9',
  enter: 'M16 4.5v6.5H4.5M8.5 7l-4 4 4 4',
  file: 'M5 3h6.5L15 6.5V17H5zM11.5 3v3.5H15',
  gear: 'M7.2 10a2.8 2.8 0 1 0 5.6 0 2.8 2.8 0 1 0-5.6 0M10 3v2.2M10 14.8V17M3 10h2.2M14.8 10H17M5.1 5.1l1.5 1.5M13.4 13.4l1.5 1.5M14.9 5.1l-1.5 1.5M6.6 13.4l-1.5 1.5',
  gift: 'M3.5 8h13v3h-13zM5 11v5.5h10V11M10 8v8.5M10 8C7 8 6 6.5 6.5 5.2 7 4 9.5 4.5 10 8c.5-3.5 3-4 3.5-2.8C14 6.5 13 8 10 8',
  minus: 'M4.5 10h11',
  pen: 'm4 16 .8-3.5L13 4.3l2.7 2.7-8.2 8.2z',
  plus: 'M10 4.5v11M4.5 10h11',
  right: 'M4 10h11.5M11 5.5l4.5 4.5-4.5 4.5',
  search: 'M3.5 9a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M13.2 13.2l3.8 3.8',
  undo: 'M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.2 4.2 0 0 1 0 8.5H8',
  user: 'M5.5 7a3 3 0 1 0 6 0 3 3 0 1 0-6 0M3 16.5c0-3 2.5-4.7 5.5-4.7 1.3 0 2.5.3 3.5.9M15 12v5M12.5 14.5h5',
  walk: 'M7 7a3 3 0 1 0 6 0 3 3 0 1 0-6 0M4.5 16.5c0-3 2.5-4.7 5.5-4.7s5.5 1.7 5.5 4.7',
  x: 'm5.5 5.5 9 9m0-9-9 9',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20">
      <path d={PATHS[name]} />
    </svg>
  );
}
