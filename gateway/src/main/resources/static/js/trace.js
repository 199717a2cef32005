import { element, figure } from './dom.js';
import { formats } from './format.js';
import { texts } from './trace-texts.js';

const LIMIT_MS = 15000;
const byId = (id) => document.getElementById(id);
const address = new URL(window.location.href);
const language = address.searchParams.get('lang') === 'en' ? 'en' : 'vi';
const t = texts[language];
const format = formats(language);
const money = (vnd) => `${format.whole(vnd)} ${t.dong}`;
const day = (date) => date.split('-').reverse().join('/');
const sum = (parts) => parts.reduce((total, part) => total + part.amountVnd, 0);

/** The code stands behind the #, so that no server's log of pages has it. */
const codeInAddress = () => decodeURIComponent(window.location.hash.slice(1));

function speak() {
  document.documentElement.lang = language;
  document.title = t.pageTitle;
  for (const place of document.querySelectorAll('[data-t]')) place.textContent = t[place.dataset.t];
  const other = byId('language');
  const otherLanguage = language === 'en' ? 'vi' : 'en';
  other.textContent = t.otherLanguage;
  other.lang = otherLanguage;
  other.hreflang = otherLanguage;
  other.href = (otherLanguage === 'en' ? '?lang=en' : window.location.pathname) + window.location.hash;
}

function houseItem(house) {
  const about = [
    house.provinceName,
    t.kinds[house.kind],
    t.stages[house.stage],
    t.paidOn(day(house.paidOn)),
    house.handedOverOn && t.handedOver(day(house.handedOverOn)),
  ];
  return element(
    'li',
    {},
    element('span', { class: 'stage-name' }, t.house(house.house)),
    figure(house.amountVnd, money(house.amountVnd), { class: 'stage-count' }),
    element('span', { class: 'stage-text' }, about.filter(Boolean).join(' · ')),
  );
}

function transferItem(transfer) {
  return element(
    'div',
    {},
    element('p', {}, `${money(transfer.amountVnd)} – ${t.passedOn(transfer.unitName, money(transfer.ofVnd))}`),
    element('p', { class: 'note' }, t.passedOnStill(money(transfer.inFundVnd))),
    element('ol', { class: 'stages' }, ...transfer.houses.map(houseItem)),
  );
}

function show(gift) {
  const places = { ...gift, housesVnd: sum(gift.houses), transfersVnd: sum(gift.transfers) };
  byId('gift-note').textContent = t.giftNote(gift.unitName, day(gift.receivedOn));
  byId('places').replaceChildren(
    ...Object.entries(t.places)
      .filter(([key]) => key === 'amountVnd' || places[key] > 0)
      .map(([key, name]) =>
        element(
          'div',
          { 'data-place': key },
          element('dt', {}, name),
          element('dd', { class: 'amount' }, figure(places[key], money(places[key]), { class: 'round' })),
        ),
      ),
  );
  byId('simulated').hidden = !gift.simulated;
  byId('houses-card').hidden = gift.houses.length === 0;
  byId('houses').replaceChildren(...gift.houses.map(houseItem));
  byId('transfers-card').hidden = gift.transfers.length === 0;
  byId('transfers').replaceChildren(...gift.transfers.map(transferItem));
  byId('trace').hidden = false;
}

async function look(code) {
  byId('trace').hidden = true;
  byId('state').textContent = t.loading;
  try {
    const answer = await fetch(`/api/v1/contributions/traces/${encodeURIComponent(code)}`, {
      headers: { Accept: 'application/json', 'Accept-Language': language },
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    if (answer.status === 404) {
      byId('state').textContent = t.unknown;
      return;
    }
    if (!answer.ok) throw new Error(`the trace was answered ${answer.status}`);
    show((await answer.json()).data);
    byId('state').textContent = '';
  } catch {
    byId('state').textContent = t.failed;
  }
}

function begin() {
  speak();
  const code = codeInAddress();
  byId('code').value = code;
  if (code) look(code);
}

byId('ask').addEventListener('submit', (event) => {
  event.preventDefault();
  const code = byId('code').value.trim();
  if (code === codeInAddress()) look(code);
  else window.location.hash = encodeURIComponent(code);
});
window.addEventListener('hashchange', begin);
begin();
