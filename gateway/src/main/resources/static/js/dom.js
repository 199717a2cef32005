/** An element with attributes and children; text is only ever set as text. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** A number that a program can read as well. */
export function figure(value, text, attributes = {}) {
  return element('data', { value: String(value), ...attributes }, text);
}
