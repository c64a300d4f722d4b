// A text field with a list below it: type, ↑ ↓, Enter; Esc closes it, Esc again clears it.
import { type ComponentChildren, Fragment, type RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { isPhone } from './boot';
import { FieldError } from './field';
import { Icon } from './icon';

export type Option = {
  readonly key: string;
  readonly content: ComponentChildren;
  /** A line above it: where another kind of option begins. */
  readonly heading?: string;
  /** Enter alone never takes it, and nothing below it: one goes to it first. */
  readonly isGuess?: boolean;
  choose(): void;
};

type Props = {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  /** What Enter does in the empty field, shown beside the label; not on a phone, which has no such key in view. */
  readonly enter?: string;
  readonly error?: string | undefined;
  readonly query: string;
  readonly options: readonly Option[];
  /** The list's accessible name: recent clients, clients that match … */
  readonly listLabel: string;
  /** A line above the options. */
  readonly caption?: string;
  /** Whether an empty field opens its list on focus. */
  readonly opensOnFocus?: boolean;
  /** Whether the list floats over the content below instead of pushing it down. */
  readonly floats?: boolean;
  readonly field: RefObject<HTMLInputElement>;
  onQuery(query: string): void;
  /** Called on Enter in an empty field whose list is closed. */
  onEmptyEnter?(): void;
};

export function Combobox(props: Props) {
  const { id, label, note, query, options, field, error } = props;
  const described = [error && `${id}-err`, note !== undefined && `${id}-note`].filter(Boolean).join(' ');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open && options.length > 0;
  const first = query === '' || options[0]?.isGuess === true ? -1 : 0;

  useLayoutEffect(() => setActive(first), [query, first]);
  // What is wrong with the text is mended by a choice: it is there to choose from.
  useLayoutEffect(() => {
    if (error && document.activeElement === field.current) setOpen(true);
  }, [error]);

  function choose(option: Option | undefined): void {
    if (option === undefined) return;
    setOpen(false);
    option.choose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!shown) setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (shown || active < 0) setActive(wrapped(active + step, active, options.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (shown && active >= 0) choose(options[active]);
      else if (query === '') props.onEmptyEnter?.();
      else setOpen(true);
    } else if (event.key === 'Escape' && (shown || query !== '')) {
      event.preventDefault();
      if (shown) setOpen(false);
      else props.onQuery('');
    }
  }

  const list = shown && (
    <div
      class={props.floats ? 'card over list' : 'card list'}
      id={`${id}-list`}
      role="listbox"
      aria-label={props.listLabel}
    >
      {props.caption !== undefined && (
        <div class="cap note" role="presentation">
          {props.caption}
        </div>
      )}
      {options.map((option, index) => (
        <Fragment key={option.key}>
          {option.heading !== undefined && (
            <div class="cap note" role="presentation">
              {option.heading}
            </div>
          )}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points at it */}
          <div
            class="opt"
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            ref={index === active ? scrollIntoView : null}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {option.content}
          </div>
        </Fragment>
      ))}
    </div>
  );

  return (
    <div class="field">
      <div class="split">
        <label for={id}>{label}</label>
        {props.enter !== undefined && !isPhone && (
          <span class="keys" aria-hidden="true">
            <kbd>↵</kbd>
            {props.enter}
          </span>
        )}
        {note !== undefined && (
          <span class="note" id={`${id}-note`}>
            {note}
          </span>
        )}
      </div>
      {/* Above the field: a list that floats would stand on it. */}
      <FieldError id={id} error={error} />
      <div class="with">
        <Icon name="search" />
        <input
          class="in"
          id={id}
          ref={field}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          value={query}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={shown ? `${id}-list` : undefined}
          aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={described === '' ? undefined : described}
          onInput={(event) => {
            props.onQuery(event.currentTarget.value);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onFocus={() => props.opensOnFocus && setOpen(true)}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
        />
        {props.floats && list}
      </div>
      {!props.floats && list}
    </div>
  );
}

function scrollIntoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

function wrapped(next: number, active: number, count: number): number {
  if (next < 0) return active < 0 ? count - 1 : 0;
  return next >= count ? count - 1 : next;
}
