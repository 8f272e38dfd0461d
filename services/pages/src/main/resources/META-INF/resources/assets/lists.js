// What htmx needs beside it, on officials' pages.
// What htmx could not fetch is asked for again by the browser, which shows the error as a page.
const again = event => {
  const asked = event.detail;
  const form = asked.elt.closest('form');
  if (asked.requestConfig.verb === 'get' || !form) {
    window.location.assign(asked.pathInfo.finalRequestPath);
    return;
  }
  form.action = asked.pathInfo.finalRequestPath;
  form.submit();
};
['htmx:responseError', 'htmx:sendError', 'htmx:timeout'].forEach(failed => document.addEventListener(failed, again));
// What is swapped out takes the focus with it: it goes to what stands in the same place afterwards. Whoever asked for more
// goes on at the first thing that came, and how many lines there are is said to who cannot see them.
const FOCUSABLE = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
const same = (one, other) => one.tagName === other.tagName && one.name === other.name &&
  (one.textContent.trim() === other.textContent.trim() || (one.href !== undefined && one.href === other.href));
const tell = came => {
  const told = document.getElementById('told');
  const lines = document.querySelectorAll('#rows > tr').length;
  const words = came.querySelector('.empty p') || came.querySelector('h1');
  if (told) told.textContent = lines ? told.dataset.lines.replace('#', lines) : words ? words.textContent : '';
};
let left = null;
document.addEventListener('htmx:beforeSwap', event => {
  const target = event.detail.target;
  const here = document.activeElement;
  left = {
    id: target.id,
    here: target.contains(here) ? here : null,
    last: target.matches('tbody') ? target.lastElementChild : null,
    had: target.matches('fieldset') ? target.querySelectorAll(FOCUSABLE).length : 0
  };
});
document.addEventListener('htmx:afterSettle', () => {
  const came = left && document.getElementById(left.id);
  if (!came) return;
  const { here, last, had } = left;
  left = null;
  const inside = Array.from(came.querySelectorAll(FOCUSABLE));
  if (last) last.nextElementSibling?.querySelector(FOCUSABLE)?.focus();
  else if (had) inside[had]?.focus();
  else if (here && document.activeElement === document.body) (inside.find(one => same(one, here)) || inside[0])?.focus();
  tell(came);
});
