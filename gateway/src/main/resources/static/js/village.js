import { element } from './dom.js';

export const STAGES = ['listed', 'sponsored', 'started', 'accepted', 'handedOver', 'settled'];

const MOST = 400;
const SVG = 'http://www.w3.org/2000/svg';

/** Houses per shape, so that the picture stays small: 1, 10, 100 … */
export function scaleFor(listed) {
  let scale = 1;
  while (listed / scale > MOST) scale *= 10;
  return scale;
}

/** One small house for each one, the furthest ones first, coloured by the latest step. */
export function village(houses) {
  const scale = scaleFor(houses.listed);
  const shapes = document.createDocumentFragment();
  for (let stage = STAGES.length - 1; stage >= 0; stage--) {
    const beyond = stage + 1 < STAGES.length ? houses[STAGES[stage + 1]] : 0;
    const here = Math.max(0, houses[STAGES[stage]] - beyond);
    for (let i = 0; i < Math.round(here / scale); i++) shapes.append(shape(stage));
  }
  return shapes;
}

function shape(stage) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 15');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M8 0 0 6.6V8h1.6v7h12.8V8H16V6.6z');
  path.setAttribute('fill', `var(--stage-${stage})`);
  svg.append(path);
  return svg;
}

/** A bar as long as its share of the whole. */
export function bar(stage, share) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'bar');
  svg.setAttribute('viewBox', '0 0 100 8');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  for (const [width, fill] of [[100, '#efece4'], [100 * share, `var(--stage-${stage})`]]) {
    const rect = document.createElementNS(SVG, 'rect');
    rect.setAttribute('width', String(width));
    rect.setAttribute('height', '8');
    rect.setAttribute('fill', fill);
    svg.append(rect);
  }
  return svg;
}

export function stageItem(stage, count, listed, [name, text], format) {
  return element(
    'li',
    { 'data-stage': STAGES[stage] },
    element('span', { class: 'stage-name' }, name),
    element('data', { class: 'stage-count', value: String(count) }, format.whole(count)),
    bar(stage, listed === 0 ? 0 : Math.min(1, count / listed)),
    element('span', { class: 'stage-text' }, text),
  );
}
