// One screen: balance, rewards, what can be chosen, own gift cards, history; or what was just chosen.
import { useState } from 'preact/hooks';
import type { Bought } from '../../app/clientpage/client-page-answer';
import { BalancePass } from './balance-pass';
import { ChooseList } from './choose-list';
import { served } from './client-boot';
import { FootNotes } from './foot-notes';
import { GotView } from './got-view';
import { HistoryList } from './history-list';
import { LanguageSwitch } from './language-switch';
import { OwnCards } from './own-cards';
import { usePage } from './page-state';
import { RewardList } from './reward-list';
import { useSpeech } from './speech';
import { StopMessages } from './stop-messages';
import { TillLink } from './till-link';

export function PageView() {
  const { page, reload, settle } = usePage();
  const { words } = useSpeech();
  const [bought, setBought] = useState<Bought | null>(null);
  const title = bought === null ? words.hello(page.name) : words.gotTitle(page.name);

  function got(what: Bought): void {
    settle(what.standing);
    setBought(what);
    window.scrollTo(0, 0);
  }

  return (
    <main>
      <header class="row">
        <div class="grow">
          {page.salon !== '' && <p class="note">{page.salon}</p>}
          <h1>{title}</h1>
        </div>
        <LanguageSwitch />
      </header>
      {bought !== null ? (
        <GotView
          bought={bought}
          onBack={() => {
            setBought(null);
            void reload();
          }}
        />
      ) : (
        <>
          <TillLink />
          {served.asksStop && <StopMessages asked />}
          <div class="beside">
            <BalancePass />
            <div class="sections">
              <RewardList />
              <ChooseList onBought={got} />
              <OwnCards />
            </div>
          </div>
          <HistoryList />
          <FootNotes />
        </>
      )}
    </main>
  );
}
