// The form of all settings except the rules, generated from their descriptions and saved together.
import { useState } from 'preact/hooks';
import { expiryRules } from '../../core/points/expiry';
import type { Policies, PolicyName } from '../../core/settings/policies';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import { focusOn } from '../focus';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { Cautions } from './cautions';
import { EndLinks } from './end-links';
import { ExpiryNote } from './expiry-note';
import { LookSection } from './look-section';
import { EarnLess } from './loss-list';
import { Planned } from './planned';
import { PolicyField } from './policy-field';
import { foldedGroups, type GroupName, isRequested } from './policy-groups';
import { PolicySwitches } from './policy-switches';
import { Problems } from './problems';
import { useSaveSettings } from './save-settings';
import { SettingsGroup } from './settings-group';
import { TermsSection } from './terms-section';
import { usePolicies } from './use-policies';
import { WorthLessSheet } from './worth-less-sheet';

type Props = { onBack(): void; onTerms(): void; onChangeExpiry(): void };

export function SettingsForm({ onBack, onTerms, onChangeExpiry }: Props) {
  const words = useOwnerWords();
  const { groups, settings } = words.words;
  const { opened, show } = useSession();
  const { save, isSaving, refusal, question } = useSaveSettings();
  const form = usePolicies();
  const [open, setOpen] = useState<readonly GroupName[]>([]);
  const [checked, setChecked] = useState(false);
  const [isExpiryNew, setExpiryNew] = useState(false);

  const offersExpiry = isExpiryNew && !form.changed;
  const told = refusal?.code === 'policy-refused' ? [refusal] : [];
  const refused = checked ? [...form.refusals, ...told] : told;

  function openGroup(name: GroupName): void {
    setOpen((was) => (was.includes(name) ? was : [...was, name]));
  }

  function closeGroup(name: GroupName): void {
    setOpen((was) => was.filter((other) => other !== name));
  }

  function pointAt(policy: PolicyName): void {
    const group = foldedGroups.find(({ policies }) => policies.includes(policy));
    if (group !== undefined) openGroup(group.name);
    focusOn(policy);
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const [wrong] = form.refusals;
    setChecked(wrong !== undefined);
    if (wrong !== undefined) return pointAt(wrong.policy);
    const { ruleset } = opened;
    const outcome = await save({ policies: form.sent });
    if (outcome.at === 'refused' && outcome.refusal.code === 'policy-refused')
      return pointAt(outcome.refusal.policy);
    if (outcome.at !== 'saved') return;
    if (outcome.from !== '')
      return show({ text: words.words.worthLess.savedFor(words.format.dayNear(outcome.from, opened.today)) });
    setExpiryNew(isOtherExpiry(ruleset, form.policies));
    // In the language of the moment: it may be another one now.
    show({ text: (said) => said.frame.settingsSaved });
  }

  const field = (policy: PolicyName) => {
    const wrong = refused.find((one) => one.policy === policy);
    const error = wrong && words.refusal(wrong.refusal);
    return <PolicyField key={policy} policy={policy} typed={form.typed} error={error} onEdit={form.edit} />;
  };

  return (
    <form class="fill" noValidate onSubmit={(event) => void submit(event)}>
      <main>
        <BackTitle title={settings.title} onBack={onBack} />
        {refusal !== null && refusal.code !== 'policy-refused' && <Trouble refusal={refusal} />}
        <Problems problems={opened.problems} />
        {opened.later !== null && <Planned later={opened.later} />}
        <PolicySwitches typed={form.typed} onEdit={form.edit} />
        <section class="sec" aria-labelledby="salon">
          <h2 id="salon">{groups.labels.salon}</h2>
          <div class="card">
            <div class="pad">
              {field('country')}
              {field('currency')}
              {field('language')}
              {field('salonAddress')}
              {field('salonPhone')}
            </div>
          </div>
        </section>
        <section class="sec" aria-labelledby="details">
          <h2 id="details">{settings.rules}</h2>
          <div class="card">
            {foldedGroups.map(({ name, policies, text }) => (
              <SettingsGroup
                key={name}
                title={groups.labels[name]}
                text={text(form.policies, words)}
                open={open.includes(name)}
                onToggle={(isOpen) => (isOpen ? openGroup(name) : closeGroup(name))}
              >
                {policies.filter((policy) => isRequested(policy, form.typed)).map(field)}
                {name === 'expiry' && !offersExpiry && (
                  <ExpiryNote isSaved={!form.changed} onChangeExpiry={onChangeExpiry} />
                )}
                {name === 'clients' && <EndLinks />}
              </SettingsGroup>
            ))}
          </div>
        </section>
        <TermsSection onTerms={onTerms} />
        <LookSection />
      </main>
      <footer class="foot">
        <Cautions policies={form.policies} />
        <EarnLess after={{ ...opened.ruleset, ...form.policies }} />
        {offersExpiry && (
          <div role="status">
            <ExpiryNote isSaved onChangeExpiry={onChangeExpiry} />
          </div>
        )}
        <div class="wrap">
          <button class="btn main" type="submit" aria-busy={isSaving}>
            {settings.save}
          </button>
          <button class="btn" type="button" onClick={form.discard}>
            {settings.discard}
          </button>
        </div>
      </footer>
      {question !== null && <WorthLessSheet question={question} />}
    </form>
  );
}

function isOtherExpiry(was: Policies, now: Policies): boolean {
  return JSON.stringify(expiryRules(was)) !== JSON.stringify(expiryRules(now));
}
