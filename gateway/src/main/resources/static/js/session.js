import { element } from './dom.js';

/** Shows who is signed in; without an answer the page simply offers to sign in. */
export async function showSession(place, t) {
  const answer = await fetch('/session', { headers: { Accept: 'application/json' } });
  if (!answer.ok) return;
  const session = await answer.json();
  if (!session.signedIn) return;
  const out = element('button', { type: 'button', class: 'linklike' }, t.signOut);
  out.addEventListener('click', () => signOut(session.csrf));
  place.replaceChildren(element('span', {}, label(session)), out);
}

/** The unit once, where the name does not have it already. */
function label({ name, unit }) {
  return unit && !name.includes(unit) ? `${name} · ${unit}` : name;
}

async function signOut(csrf) {
  await fetch('/logout', { method: 'POST', headers: { [csrf.header]: csrf.token } });
  window.location.assign('/');
}
