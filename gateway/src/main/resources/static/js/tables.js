import { element, figure } from './dom.js';

const HOUSES = ['listed', 'started', 'handedOver', 'settled'];
const MONEY = ['receivedVnd', 'disbursedVnd', 'paidVnd'];

/** Columns of a table: a key of the texts, how to take the value, and whether it is shown in millions of đồng. */
const houses = HOUSES.map((key) => ({ key, of: (row) => row.houses[key], money: false }));
const money = (keys) => keys.map((key) => ({ key, of: (row) => row.money[key], money: true }));
const gifts = [
  { key: 'materialsDeclaredVnd', of: (row) => row.materialsDeclaredVnd, money: true },
  { key: 'workingDays', of: (row) => row.workingDays, money: false },
];

/** Gifts are made to a unit's fund, not to a pillar: by pillar only the houses and what was paid for them are known. */
export function pillarTable(table, report, t, format) {
  const rows = report.data.byPillar.map((row) => ({ name: t.pillars[row.pillar] ?? row.pillar, key: row.pillar, row }));
  fill(table, t.pillar, [...houses, ...money(['paidVnd'])], rows, null, t, format);
}

export function provinceTable(table, report, t, format, language) {
  const rows = report.data.byProvince.map((row) => ({
    name: language === 'en' ? row.nameEn : row.nameVi,
    key: row.code,
    row,
  }));
  if (!nothing(report.data.unplaced)) {
    rows.push({ name: t.unplaced, key: 'unplaced', row: report.data.unplaced });
  }
  fill(table, t.province, [...houses, ...money(MONEY), ...gifts], rows, report.data.total, t, format);
}

function nothing(row) {
  return [...Object.values(row.houses), ...Object.values(row.money), row.materialsDeclaredVnd, row.workingDays].every(
    (value) => value === 0,
  );
}

function fill(table, first, columns, rows, total, t, format) {
  const head = element('tr', {}, element('th', { scope: 'col' }, first));
  for (const column of columns) {
    const title = element('th', { scope: 'col' }, t.columns[column.key]);
    if (column.money) title.append(element('span', { class: 'unit' }, t.million));
    head.append(title);
  }
  const body = element('tbody');
  for (const { name, key, row } of rows) body.append(line(name, key, row, columns, format));
  table.replaceChildren(element('thead', {}, head), body);
  if (total) table.append(element('tfoot', {}, line(t.total, 'total', total, columns, format)));
}

function line(name, key, row, columns, format) {
  const made = element('tr', { 'data-row': key }, element('th', { scope: 'row' }, name));
  for (const column of columns) {
    const value = column.of(row);
    const text = column.money ? format.millions(value) : format.whole(value);
    const cell = element('td', { 'data-column': column.key }, figure(value, value === 0 ? '–' : text));
    if (value === 0) cell.className = 'zero';
    made.append(cell);
  }
  return made;
}
