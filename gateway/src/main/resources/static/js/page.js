import { element, figure } from './dom.js';
import { formats } from './format.js';
import { isEmpty, load } from './report.js';
import { showSession } from './session.js';
import { pillarTable, provinceTable } from './tables.js';
import { texts } from './texts.js';
import { STAGES, scaleFor, stageItem, village } from './village.js';

const byId = (id) => document.getElementById(id);
const address = new URL(window.location.href);
const language = address.searchParams.get('lang') === 'en' ? 'en' : 'vi';
const t = texts[language];
const format = formats(language);
let structure = address.searchParams.get('provinces') === '63' ? '63' : '34';
let latest = 0;
let shown = false;

function speak() {
  document.documentElement.lang = language;
  document.title = t.pageTitle;
  for (const place of document.querySelectorAll('[data-t]')) {
    const text = t[place.dataset.t];
    if (text && place.textContent !== text) place.textContent = text;
  }
  const other = byId('language');
  const otherLanguage = language === 'en' ? 'vi' : 'en';
  const there = new URL(address);
  if (otherLanguage === 'en') there.searchParams.set('lang', 'en');
  else there.searchParams.delete('lang');
  other.textContent = t.otherLanguage;
  other.lang = otherLanguage;
  other.hreflang = otherLanguage;
  other.href = there.pathname + there.search;
  if (language === 'en') {
    for (const link of document.querySelectorAll('[data-keep-language]')) link.search = '?lang=en';
  }
}

function amount(place, vnd) {
  place.replaceChildren(
    figure(vnd, format.glance(vnd, t), { class: 'round' }),
    element('span', { class: 'exact' }, `${format.whole(vnd)} ${t.dong}`),
  );
}

function showHouses({ houses }) {
  const picture = byId('village');
  picture.setAttribute('aria-label', t.villageLabel(format.whole(houses.listed), format.whole(houses.settled)));
  picture.replaceChildren(village(houses));
  const scale = scaleFor(houses.listed);
  byId('village-scale').textContent = scale === 1 ? t.villageOne : t.villageMany(format.whole(scale));
  byId('stages').replaceChildren(
    ...STAGES.map((stage, i) => stageItem(i, houses[stage], houses.listed, t.stages[stage], format)),
  );
}

function showMoney({ money }) {
  byId('money').replaceChildren(
    ...Object.entries(t.money).map(([key, [name, text]]) => {
      const value = element('dd', { class: 'amount' });
      amount(value, money[key]);
      return element('div', { 'data-money': key }, element('dt', {}, name), value, element('dd', { class: 'note' }, text));
    }),
  );
}

function showSimulated(simulated) {
  byId('simulated').hidden = !simulated.present;
  byId('simulated-text').textContent = t.simulatedText(
    format.whole(simulated.houses.listed),
    format.glance(simulated.money.receivedVnd, t),
    format.whole(simulated.workingDays),
  );
}

function show(report) {
  shown = true;
  const total = report.data.total;
  showSimulated(report.data.simulated);
  byId('held-back').hidden = report.data.heldBack === 0;
  byId('held-back').textContent = t.heldBack(format.whole(report.data.heldBack));
  byId('empty').hidden = !isEmpty(report);
  showHouses(total);
  showMoney(total);
  amount(byId('materials'), total.materialsDeclaredVnd);
  byId('days').replaceChildren(
    figure(total.workingDays, `${format.whole(total.workingDays)} ${t.daysUnit}`, { class: 'round' }),
  );
  pillarTable(byId('pillars'), report, t, format);
  provinceTable(byId('provinces'), report, t, format, language);
  byId('fresh').textContent = t.fresh(format.time(report.freshness.asOf));
  byId('state').textContent = t.fresh(format.time(report.freshness.asOf));
}

function fail(reason) {
  console.warn('figures could not be loaded', reason);
  byId('state').textContent = '';
  byId('failure-text').textContent = t.failed;
  byId('failure').hidden = false;
  byId('figures').hidden = !shown;
}

/** Of several loads only the last one counts. */
async function refresh() {
  const mine = ++latest;
  byId('failure').hidden = true;
  byId('figures').hidden = false;
  byId('figures').setAttribute('aria-busy', 'true');
  byId('state').textContent = t.loading;
  try {
    const report = await load(structure, language);
    if (mine === latest) show(report);
  } catch (reason) {
    if (mine === latest) fail(reason);
  }
  if (mine === latest) byId('figures').setAttribute('aria-busy', 'false');
}

function chooseStructure(chosen) {
  structure = chosen;
  if (chosen === '63') address.searchParams.set('provinces', '63');
  else address.searchParams.delete('provinces');
  window.history.replaceState(null, '', address);
  speak();
  refresh();
}

speak();
for (const choice of document.querySelectorAll('input[name="structure"]')) {
  choice.checked = choice.value === structure;
  choice.addEventListener('change', () => chooseStructure(choice.value));
}
byId('retry').addEventListener('click', refresh);
if (address.searchParams.get('signIn') === 'failed') {
  byId('sign-in').after(element('span', { role: 'alert' }, t.signInFailed));
}
refresh();
showSession(byId('account'), t).catch((reason) => console.warn('session could not be asked', reason));
