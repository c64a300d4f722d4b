// Who messages are from, where answers go, and the numbers that decide when one goes out.
import { useState } from 'preact/hooks';
import type { PolicyName } from '../../core/settings/policies';
import { Trouble } from '../banner';
import { Field } from '../field';
import { focusOn } from '../focus';
import { useSession } from '../session';
import { PolicyField } from '../settings/policy-field';
import { useSaveSettings } from '../settings/save-settings';
import { refusalOf, useSomePolicies } from '../settings/use-some-policies';
import { useMessageWords } from './messages-words';

const details: readonly PolicyName[] = [
  'senderName',
  'replyTo',
  'milestones',
  'expiringDays',
  'awayMonths',
  'mailReserve',
];

/** Texts of one line: the control of a text has several. */
const lines: readonly PolicyName[] = ['senderName', 'replyTo', 'milestones'];

export function MessageDetails() {
  const { words, refusal: sentence } = useMessageWords();
  const { messagesView, policies: named } = words;
  const { show } = useSession();
  const form = useSomePolicies();
  const saving = useSaveSettings();
  const [isTried, setTried] = useState(false);
  const { refusal } = saving;
  const refused = refusal?.code === 'policy-refused' ? [refusal] : [];

  async function save(): Promise<void> {
    setTried(true);
    const [wrong] = form.refusals;
    if (wrong !== undefined) return focusOn(wrong.policy);
    const saved = await saving.save({ policies: form.typed });
    if (saved.at !== 'saved') return;
    form.forget();
    show({ text: messagesView.saved });
  }

  return (
    <section class="sec" aria-labelledby="message-details">
      <h2 id="message-details">{messagesView.details}</h2>
      <form
        class="sec"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {refusal !== null && refusal.code !== 'policy-refused' && <Trouble refusal={refusal} />}
        {details.map((policy) => {
          const wrong = refusalOf([...(isTried ? form.refusals : []), ...refused], policy);
          if (lines.includes(policy))
            return (
              <Field
                key={policy}
                id={policy}
                label={named[policy].label}
                note={named[policy].what}
                value={String(form.typed[policy])}
                error={wrong && sentence(wrong.refusal)}
                input={{ maxLength: 200, ...(policy === 'replyTo' ? { inputMode: 'email' } : {}) }}
                onValue={(value) => form.edit(policy, value)}
              />
            );
          return (
            <PolicyField
              key={policy}
              policy={policy}
              typed={form.typed}
              error={wrong && sentence(wrong.refusal)}
              onEdit={form.edit}
            />
          );
        })}
        <div class="wrap">
          <button class="btn main" type="submit" aria-busy={saving.isSaving} disabled={!form.isChanged}>
            {messagesView.save}
          </button>
        </div>
      </form>
    </section>
  );
}
