// Small helpers. Every page works without them.
// A login ends while its owner is away, and with it what was written would be lost. Whoever writes is not away; and what is
// sent after a long time goes only when the login still holds.
const known = document.body.dataset.ended;
const MINUTES = 60000;
let heard = Date.now();
const holds = () => {
  heard = Date.now();
  return window.fetch('/login?to=/assets/mark.svg').then(answer => answer.url.endsWith('/assets/mark.svg'), () => true);
};
const sayEnded = button => {
  heard = 0;
  const note = document.createElement('p');
  note.className = 'notice notice-seal';
  note.tabIndex = -1;
  note.setAttribute('role', 'alert');
  const login = document.createElement('a');
  login.href = '/login';
  login.target = '_blank';
  login.textContent = document.body.dataset.login;
  note.append(known + ' ', login);
  document.querySelectorAll('p.notice[role=alert]').forEach(one => one.remove());
  button.before(note);
  note.focus();
};
document.addEventListener('input', () => {
  if (known && Date.now() - heard > 5 * MINUTES) holds();
});
document.addEventListener('submit', event => {
  const form = event.target;
  if (known && form.method === 'post' && Date.now() - heard > 20 * MINUTES) {
    const button = event.submitter || form.querySelector('[type=submit]');
    event.preventDefault();
    holds().then(still => still ? form.requestSubmit(button) : sayEnded(button));
    return;
  }
  if (form.dataset.confirm && !window.confirm(form.dataset.confirm)) {
    event.preventDefault();
    return;
  }
  // a look at what is being written is no sending
  if (event.submitter && event.submitter.formTarget === '_blank') return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  window.setTimeout(() => delete form.dataset.sent, 8000);
});
document.querySelectorAll('[data-back]').forEach(button => { button.hidden = window.history.length < 2; });
document.addEventListener('click', event => {
  const button = event.target.closest('[data-copy],[data-print],[data-back]');
  if (!button) return;
  if ('print' in button.dataset) {
    window.print();
    return;
  }
  if ('back' in button.dataset) {
    window.history.back();
    return;
  }
  navigator.clipboard.writeText(button.dataset.copy).then(() => {
    button.textContent = button.dataset.copied || '✓';
  });
});
// Filters change the address without a new page: the other language is asked for with the address as it is.
document.addEventListener('click', event => {
  const link = event.target.closest('a[hreflang]');
  if (!link) return;
  const asked = new URLSearchParams(window.location.search);
  asked.set('lang', new URL(link.href).searchParams.get('lang'));
  link.search = asked.toString();
});
document.addEventListener('change', event => {
  const input = event.target;
  if (input.dataset.submit !== undefined && input.form) input.form.requestSubmit();
  if (input.type !== 'file' || !input.dataset.maxBytes) return;
  const tooLarge = Array.from(input.files).some(file => file.size > Number(input.dataset.maxBytes));
  input.setCustomValidity(tooLarge ? input.dataset.tooLarge || 'too large' : '');
  input.reportValidity();
});
// The browser's own file button speaks the browser's language: ours takes its place, the input keeps focus and keys.
document.querySelectorAll('.upload').forEach(upload => {
  const input = upload.querySelector('input');
  const names = upload.querySelector('output');
  const none = names.textContent;
  const show = () => {
    names.textContent = Array.from(input.files, file => file.name).join('\n') || none;
  };
  input.classList.add('visually-hidden');
  upload.querySelectorAll('[hidden]').forEach(part => { part.hidden = false; });
  input.addEventListener('change', show);
  show();
});
// "Must not be empty" says little far from its field: each line begins with what the field is called.
document.querySelectorAll('.error-summary .named a[href^="#"]').forEach(link => {
  const field = document.getElementById(link.hash.slice(1));
  const name = field && field.labels && field.labels.length ? field.labels[0].firstChild.textContent.trim() : '';
  if (name && !link.textContent.includes(name)) link.prepend(name + (document.documentElement.lang.startsWith('zh') ? '：' : ': '));
});
// What came of the last step is read first: what is wrong, or that it was done.
const summary = document.querySelector('.error-summary, .notice[tabindex]');
if (summary) summary.focus();
// A link to a field leads into it, also when the field is folded away or one of several to choose from.
document.addEventListener('click', event => {
  const link = event.target.closest('.error-summary a[href^="#"]');
  const place = link && document.getElementById(link.hash.slice(1));
  const fields = 'input:not([type=hidden]), select, textarea';
  const field = place && (place.matches(fields) ? place : place.querySelector(fields));
  if (!field) return;
  event.preventDefault();
  for (let fold = field.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  field.focus();
});
