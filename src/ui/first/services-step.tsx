// What the salon offers, to tick with prices: by kind of salon, what others usually offer, and the salon's own.
import { useState } from 'preact/hooks';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import { focusOn } from '../focus';
import { Icon } from '../icon';
import { moneyTyped } from '../money-words';
import { useSession } from '../session';
import { useFirstWords } from './first-words';
import { OwnService } from './own-service';
import { POINTS_EACH } from './ready-programs';
import { ServiceRow } from './service-row';
import { useServices } from './use-services';
import { salonKinds } from './usual-services';

type Props = {
  /** No first invoice comes after it. */
  readonly isLast: boolean;
  onLater(): void;
  onSaved(): void;
};

export function ServicesStep({ isLast, onLater, onSaved }: Props) {
  const { words, format, currency, language } = useFirstWords();
  const { servicesStep: said } = words;
  const { opened, goMore } = useSession();
  const services = useServices();
  const [wrong, setWrong] = useState('');
  const earnsByItem = opened.ruleset.programs.some(({ kind, on }) => on && kind === 'catalogPoints');

  function told(id: string, text: string): void {
    setWrong(text);
    focusOn(id);
  }

  async function save(): Promise<void> {
    const { faulty, items } = services;
    if (faulty !== null)
      return told(
        faulty.id,
        said.priceWrong(
          faulty.name || said.nameless,
          moneyTyped(2950, { ...currency, decimals: 2 }, language),
        ),
      );
    if (items.length === 0) return told('kind-hair', said.noneTicked);
    setWrong('');
    const isSaved = await services.save(earnsByItem);
    if (!isSaved) return;
    onSaved();
  }

  return (
    <form
      class="fill"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <main>
        <BackTitle title={said.title} onBack={onLater} />
        <p class="note">{said.what}</p>
        {services.refusal !== null && <Trouble refusal={services.refusal} />}
        <fieldset class="wrap kinds-of-salon">
          <legend class="vh">{said.kindOfSalon}</legend>
          {salonKinds.map((kind) => (
            <label key={kind} class="chip">
              <input
                class="vh"
                id={`kind-${kind}`}
                type="radio"
                name="kind-of-salon"
                checked={services.kind === kind}
                onChange={() => services.setKind(kind)}
              />
              {said.kinds[kind]}
            </label>
          ))}
        </fieldset>
        <div class="card">
          <div class="cap note split">
            <span>{said.service}</span>
            <span>{said.price(currency.code)}</span>
          </div>
          {services.rows.map((row) => (
            <ServiceRow key={row.id} row={row} onTick={row.tick} onPrice={row.type} />
          ))}
          {services.own.map((own) => (
            <OwnService key={own.id} own={own} onEdit={services.editOwn} />
          ))}
          <button
            class="opt"
            id="own-service"
            type="button"
            onClick={() => focusOn(`name-${services.addOwn()}`)}
          >
            <Icon name="plus" />
            <span class="grow">{said.add}</span>
          </button>
        </div>
        {earnsByItem && <p class="note">{said.pointsEach(format.points(POINTS_EACH))}</p>}
        <div class="card">
          <button class="opt" type="button" onClick={() => goMore('import')}>
            <Icon name="file" />
            <span class="grow">{words.firstSteps.file}</span>
            <Icon name="go" />
          </button>
        </div>
      </main>
      <footer class="foot">
        {wrong !== '' && (
          <p class="err note" role="alert">
            <Icon name="alert" />
            <span>{wrong}</span>
          </p>
        )}
        <div class="wrap">
          <button class="btn main" type="submit" aria-busy={services.isSaving}>
            {isLast ? said.save : said.saveAndInvoice}
          </button>
          <button class="btn" type="button" onClick={onLater}>
            {said.later}
          </button>
        </div>
      </footer>
    </form>
  );
}
