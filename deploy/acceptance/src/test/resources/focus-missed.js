// After a walk: what was passed by, and what came out of its turn.
() => {
  const named = e => (e.outerHTML.match(/^<[^>]*>/) || [''])[0];
  const reached = e => window.walked.includes(e)
    || (e.type === 'radio' && window.walked.some(one => one.type === 'radio' && one.name === e.name && one.form === e.form));
  const stops = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  return Array.from(document.querySelectorAll(stops))
    .filter(e => !e.disabled && e.checkVisibility({ visibilityProperty: true }) && !reached(e))
    .map(e => `never reached: ${named(e)}`)
    .concat(window.walked.filter(e => e.backwards).map(e => `goes back up to: ${named(e)}`));
}
