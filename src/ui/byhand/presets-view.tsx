// The salon's ready-made points: names, points and words of its own, and how much the staff may give in a day.

import type { HandPreset } from '../../core/settings/hand-presets';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import { Field } from '../field';
import { Icon } from '../icon';
import { useSession } from '../session';
import { type HandWords, usePointsWords } from './points-words';
import { PresetFields } from './preset-fields';
import { usePresets } from './use-presets';

const empty = { name: '', points: 0, text: '' };

const usualPoints = { review: 15, friend: 50, birthday: 20, sorry: 20 } as const;

/** What many salons give, in the language of the page. */
function usualIn({ words }: HandWords): readonly HandPreset[] {
  const { usual } = words.presets;
  const names = ['review', 'friend', 'birthday', 'sorry'] as const;
  return names.map((one) => ({ ...usual[one], points: usualPoints[one] }));
}

export function PresetsView({ onBack }: { onBack(): void }) {
  const all = usePointsWords();
  const { words } = all;
  const { presets } = words;
  const { show } = useSession();
  const form = usePresets();

  async function save(): Promise<void> {
    const saved = await form.save();
    if (saved?.at !== 'saved') return;
    show({ text: presets.saved });
    onBack();
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <main>
        <BackTitle title={presets.title} onBack={onBack} />
        {form.refusal !== null && <Trouble refusal={form.refusal} />}
        <p class="note">{presets.what}</p>
        {form.rows.length === 0 ? (
          <Usual onBegin={() => form.add(usualIn(all))} />
        ) : (
          <div class="card">
            {form.rows.map((row) => (
              <PresetFields
                key={row.key}
                row={row}
                fault={form.faultIn(row)}
                onEdit={(part) => form.edit(row.key, part)}
                onRemove={() => form.remove(row.key)}
              />
            ))}
          </div>
        )}
        {!form.isFull && (
          <button class="mini start" type="button" onClick={() => form.add([empty])}>
            <Icon name="plus" />
            {presets.addOne}
          </button>
        )}
        <section class="sec" aria-labelledby="hand-limit">
          <h2 id="hand-limit">{presets.limit}</h2>
          <div class="card">
            <div class="pad">
              <Field
                id="handLimit"
                label={presets.limitLabel}
                value={form.limit}
                error={form.limitFault ? presets.limitWrong : undefined}
                input={{ inputMode: 'numeric', maxLength: 5, class: 'num short' }}
                onValue={form.setLimit}
              />
              <p class="note">{presets.limitNote}</p>
            </div>
          </div>
        </section>
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="submit" aria-busy={form.isSaving}>
            {presets.save}
          </button>
          <button class="btn" type="button" onClick={onBack}>
            {words.frame.cancel}
          </button>
        </div>
      </footer>
    </form>
  );
}

/** What many salons give, to begin with. */
function Usual({ onBegin }: { onBegin(): void }) {
  const all = usePointsWords();
  const { words, format } = all;
  const { presets } = words;
  return (
    <div class="card">
      <div class="pad sec">
        <p>{presets.none}</p>
        <p class="note">
          {usualIn(all)
            .map(({ name, points }) => `${name} ${format.number(points)}`)
            .join(' · ')}
        </p>
        <button class="btn" type="button" onClick={onBegin}>
          {presets.begin}
        </button>
      </div>
    </div>
  );
}
