// The sorts of things that a page is made of: a page with a new one is worth a closer look.
() => {
  const sort = e => `${e.tagName} ${e.className.baseVal ?? e.className} ${e.getAttributeNames()
    .filter(name => /^(aria-|role|type|tabindex|lang|scope|hidden)/.test(name)).join()}`;
  const narrow = window.innerWidth <= 400 ? 'narrow' : 'wide';
  return Array.from(new Set(Array.from(document.body.querySelectorAll('*')).filter(e => !e.closest('svg'))
    .map(e => `${narrow} ${sort(e.parentElement)} > ${sort(e)}`)));
}
