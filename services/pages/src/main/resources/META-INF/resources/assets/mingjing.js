// Small helpers. Every page works without them.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.confirm && !window.confirm(form.dataset.confirm)) {
    event.preventDefault();
    return;
  }
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
const summary = document.querySelector('.error-summary');
if (summary) summary.focus();
