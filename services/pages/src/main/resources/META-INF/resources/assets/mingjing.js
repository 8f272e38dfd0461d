// Small helpers. Every page works without them.
document.addEventListener('submit', event => {
  const form = event.target;
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
document.addEventListener('click', event => {
  const button = event.target.closest('[data-copy],[data-print]');
  if (!button) return;
  if ('print' in button.dataset) {
    window.print();
    return;
  }
  navigator.clipboard.writeText(button.dataset.copy).then(() => {
    button.textContent = button.dataset.copied || '✓';
  });
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
// What htmx could not fetch is asked for again by the browser, which shows the error as a page.
['htmx:responseError', 'htmx:sendError', 'htmx:timeout'].forEach(failed =>
  document.addEventListener(failed, event => window.location.assign(event.detail.pathInfo.finalRequestPath)));
// Whoever asked for more goes on reading at the first line that came.
let last = null;
document.addEventListener('htmx:beforeSwap', event => {
  last = event.detail.target.matches('tbody') ? event.detail.target.lastElementChild : null;
});
document.addEventListener('htmx:afterSettle', () => {
  const link = last && last.nextElementSibling && last.nextElementSibling.querySelector('a');
  last = null;
  if (link) link.focus();
});
// "Must not be empty" says little far from its field: each line begins with what the field is called.
document.querySelectorAll('.error-summary .named a[href^="#"]').forEach(link => {
  const field = document.getElementById(link.hash.slice(1));
  const name = field && field.labels && field.labels.length ? field.labels[0].firstChild.textContent.trim() : '';
  if (name && !link.textContent.includes(name)) link.prepend(name + (document.documentElement.lang.startsWith('zh') ? '：' : ': '));
});
const summary = document.querySelector('.error-summary');
if (summary) summary.focus();
