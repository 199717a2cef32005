import { element } from './dom.js';

/** Shows who is signed in; without an answer the page simply offers to sign in. */
export async function showSession(place, t) {
  const answer = await fetch('/session', { headers: { Accept: 'application/json' } });
  if (!answer.ok) return;
  const session = await answer.json();
  if (!session.signedIn) return;
  const out = element('button', { type: 'button', class: 'linklike' }, t.signOut);
  out.addEventListener('click', () => signOut(session.csrf));
  place.replaceChildren(element('span', {}, session.unit ? `${session.name} · ${session.unit}` : session.name), out);
}

async function signOut(csrf) {
  await fetch('/logout', { method: 'POST', headers: { [csrf.header]: csrf.token } });
  window.location.assign('/');
}
