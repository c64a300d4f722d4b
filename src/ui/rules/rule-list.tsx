// The rules of one family in a list: switched, edited, added, moved and deleted here.
import { useState } from 'preact/hooks';
import type { RawRule } from '../../core/settings/rules';
import type { RuleFamily, Ruleset } from '../../core/settings/ruleset';
import { Trouble } from '../banner';
import { focusOn } from '../focus';
import { Icon } from '../icon';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { WorthLessSheet } from '../settings/worth-less-sheet';
import { EveryProgram } from './every-program';
import { newRule } from './raw-rule';
import type { ReadyMade } from './ready-made';
import { ReadyMadeList } from './ready-made-list';
import { RuleForm } from './rule-form';
import { RuleRow } from './rule-row';
import { useRules } from './use-rules';

/** An unsaved rule, and the field to focus. */
type Draft = { readonly rule: RawRule; readonly first: string };

export function RuleList({ family }: { readonly family: RuleFamily }) {
  const { words, language } = useOwnerWords();
  const { opened } = useSession();
  const { raw, question, keep, save, isSaving, refusal } = useRules(family);
  const [open, setOpen] = useState('');
  const [draft, setDraft] = useState<Draft | null>(null);
  const rules = opened.ruleset[family];
  const names = raw.map(({ name }) => name);

  function close(id: string): void {
    setOpen('');
    setDraft(null);
    focusOn(id);
  }

  function begin(rule: RawRule, first = 'name'): void {
    setOpen('');
    setDraft({ rule, first });
  }

  async function submit(rule: RawRule, at: number) {
    const saved = await save(rule, at, words.programs.saved(rule.name));
    if (saved.at === 'not-saved') return saved.ofRule;
    close(at < 0 ? 'new-rule' : `row-${at}`);
    return null;
  }

  function move(at: number, by: 1 | -1): void {
    const wanted = [...raw];
    wanted.splice(at + by, 0, ...wanted.splice(at, 1));
    void keep(wanted).then(() => {
      // At either end of the list, the pressed button has disappeared.
      const [same, other] = by < 0 ? ['move-up', 'move-down'] : ['move-down', 'move-up'];
      focusOn(document.getElementById(same) === null ? other : same);
    });
  }

  function take({ title, rules: ready, ask }: ReadyMade): void {
    const [only] = ready;
    if (ask !== '' && only !== undefined) begin(only, ask);
    else void keep([...raw, ...ready], words.programs.added(title)).then(() => focusOn('new-rule'));
  }

  const form = (rule: RawRule, at: number) => (
    <RuleForm
      key={`form ${at < 0 ? '' : rule.name}`}
      family={family}
      rule={rule}
      isNew={at < 0}
      first={draft?.first ?? ''}
      others={rules.filter((_, other) => other !== at)}
      busy={isSaving}
      canMove={{ up: at > 0, down: at >= 0 && at < raw.length - 1 }}
      onSave={(wanted) => submit(wanted, at)}
      onCancel={() => close(at < 0 ? 'new-rule' : `row-${at}`)}
      onMove={(by) => move(at, by)}
      onDelete={() => {
        close('new-rule');
        void keep(
          raw.filter((_, other) => other !== at),
          words.programs.deleted(rule.name),
        ).then(() => focusOn('new-rule'));
      }}
    />
  );

  return (
    <>
      <div class="row">
        <p class="note grow">{words.programs.what[family]}</p>
        <button
          class="mini end"
          id="new-rule"
          type="button"
          onClick={() => begin(newRule({ family, taken: names, language }))}
        >
          <Icon name="plus" />
          {words.programs.create[family]}
        </button>
      </div>
      {refusal !== null && <Trouble refusal={refusal} />}
      {draft !== null && <section class="card">{form(draft.rule, -1)}</section>}
      {raw.length > 0 && (
        <section class="card" aria-label={words.programs.families[family]}>
          {rules.map((rule, at) => (
            <div key={rule.name}>
              <RuleRow
                id={`row-${at}`}
                family={family}
                rule={rule}
                open={open === rule.name}
                onOpen={() => {
                  setDraft(null);
                  setOpen(open === rule.name ? '' : rule.name);
                }}
                onSwitch={(on) =>
                  void keep(
                    raw.map((was, other) => (other === at ? { ...was, on } : was)),
                    on ? words.programs.isOn(rule.name) : words.programs.isOff(rule.name),
                  )
                }
              />
              {open === rule.name && raw[at] !== undefined && form(raw[at], at)}
            </div>
          ))}
        </section>
      )}
      {question !== null && <WorthLessSheet question={question} />}
      {draft === null && open === '' && isTried(family, opened.ruleset) && <EveryProgram />}
      {draft === null && open === '' && <ReadyMadeList family={family} taken={names} onTake={take} />}
    </>
  );
}

/** Where points are earned, an invoice can be tried, as long as something gives any. */
function isTried(family: RuleFamily, { programs }: Ruleset): boolean {
  return family !== 'rewards' && programs.some(({ on }) => on);
}
