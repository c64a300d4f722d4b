// The fields of a text, the words that can be put in where the caret stands, and what is wrong with it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Template, TemplateField, TemplateRefusal } from '../../core/messages/template';
import { described, Labelled } from '../field';
import { useMessageWords } from './messages-words';
import type { Way } from './way';

type Props = {
  readonly way: Way;
  readonly template: Template;
  readonly names: readonly string[];
  readonly fault: TemplateRefusal | null;
  onEdit(part: Partial<Template>): void;
};

export function templateId(field: TemplateField): string {
  return `template-${field}`;
}

type Typing = HTMLInputElement | HTMLTextAreaElement;

export function TemplateFields({ way, template, names, fault, onEdit }: Props) {
  const { words, refusal: sentence } = useMessageWords();
  const { messageEdit } = words;
  const usual: TemplateField = way === 'mail' ? 'text' : 'short';
  const last = useRef<TemplateField>(usual);
  /** Where the caret goes once what was put in is there. */
  const caret = useRef<{ readonly field: TemplateField; readonly at: number } | null>(null);

  useLayoutEffect(() => {
    last.current = usual;
  }, [usual]);
  useLayoutEffect(() => {
    if (caret.current === null) return;
    const { field, at } = caret.current;
    caret.current = null;
    const element = document.getElementById(templateId(field)) as Typing | null;
    element?.focus();
    element?.setSelectionRange(at, at);
  }, [template]);

  function putIn(name: string): void {
    const field = last.current;
    const element = document.getElementById(templateId(field)) as Typing | null;
    const text = template[field];
    const start = element?.selectionStart ?? text.length;
    const end = element?.selectionEnd ?? start;
    const put = `{${name}}`;
    caret.current = { field, at: start + put.length };
    onEdit({ [field]: text.slice(0, start) + put + text.slice(end) });
  }

  const errorOf = (field: TemplateField) => (fault?.field === field ? sentence(fault) : undefined);
  const common = (field: TemplateField) => ({
    class: 'in',
    id: templateId(field),
    value: template[field],
    ...described({ id: templateId(field), error: errorOf(field) }),
    onFocus: () => {
      last.current = field;
    },
  });
  const proposal = (field: TemplateField) =>
    fault?.field === field && fault.code === 'variable-unknown' && fault.near !== '' ? (
      <button
        class="mini start"
        type="button"
        onClick={() => onEdit({ [field]: replaced(template[field], fault.text, fault.near) })}
      >
        {messageEdit.take(fault.near)}
      </button>
    ) : null;
  const area = (field: 'text' | 'short', rows: number) => (
    <Labelled
      id={templateId(field)}
      label={messageEdit[field]}
      error={errorOf(field)}
      below={proposal(field)}
    >
      <textarea
        {...common(field)}
        rows={rows}
        onInput={(event) => onEdit({ [field]: event.currentTarget.value })}
      />
    </Labelled>
  );
  return (
    <>
      {way === 'mail' && (
        <Labelled
          id={templateId('subject')}
          label={messageEdit.subject}
          error={errorOf('subject')}
          below={proposal('subject')}
        >
          <input
            {...common('subject')}
            autocomplete="off"
            onInput={(event) => onEdit({ subject: event.currentTarget.value })}
          />
        </Labelled>
      )}
      {way === 'mail' ? area('text', 9) : area('short', 6)}
      <fieldset class="wrap put-in">
        <legend>{messageEdit.putIn}</legend>
        {names.map((name) => (
          <button key={name} class="chip" type="button" onClick={() => putIn(name)}>
            {name}
          </button>
        ))}
      </fieldset>
    </>
  );
}

/** Every pair of braces with this in it becomes the variable of that name. */
function replaced(text: string, unknown: string, name: string): string {
  return text.replace(/\{([^{}\n]*)\}/g, (whole, inside: string) =>
    inside.trim() === unknown ? `{${name}}` : whole,
  );
}
