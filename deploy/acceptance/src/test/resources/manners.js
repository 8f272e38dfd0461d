// What every page owes to whoever reads it; gives a line for each thing that it owes and does not do.
() => {
  const faults = [];
  const shown = e => e.checkVisibility({ visibilityProperty: true });
  const named = e => (e.outerHTML.match(/^<[^>]*>/) || [''])[0];
  const all = selector => Array.from(document.querySelectorAll(selector));

  if (all('h1').length !== 1) faults.push(`${all('h1').length} first headings`);
  if (!document.documentElement.lang) faults.push('no language');
  if (!document.title.trim()) faults.push('no title');
  const wide = document.documentElement.scrollWidth - window.innerWidth;
  if (wide > 1) faults.push(`${wide} pixels too wide`);

  let level = 1;
  all('main h1, main h2, main h3, main h4').filter(shown).forEach(heading => {
    const own = Number(heading.tagName[1]);
    if (own > level + 1) faults.push(`a heading is left out before: ${heading.innerText}`);
    level = own;
  });
  all('input:not([type=hidden]), select, textarea').forEach(field => {
    const label = Array.from(field.labels || []).map(one => one.textContent.trim()).join('');
    if (!label && !field.getAttribute('aria-label')) faults.push(`no label: ${named(field)}`);
  });
  all('[aria-describedby]').forEach(field => field.getAttribute('aria-describedby').trim().split(/\s+/)
    .filter(id => !document.getElementById(id))
    .forEach(id => faults.push(`described by nothing (${id}): ${named(field)}`)));
  all('main a[href^="#"]').filter(link => !document.getElementById(link.getAttribute('href').slice(1)))
    .forEach(link => faults.push(`leads nowhere: ${named(link)}`));
  all('a[href], button, summary').filter(shown).forEach(one => {
    if (!one.innerText.trim() && !one.getAttribute('aria-label') && !one.querySelector('img[alt]:not([alt=""])')) {
      faults.push(`has no name: ${named(one)}`);
    }
  });
  all('[tabindex]').filter(one => Number(one.getAttribute('tabindex')) > 0)
    .forEach(one => faults.push(`goes out of turn: ${named(one)}`));
  const ids = all('[id]').map(one => one.id);
  new Set(ids.filter((id, place) => ids.indexOf(id) !== place)).forEach(id => faults.push(`twice the id ${id}`));

  // a word that nobody translated, and a place that nobody filled
  const words = document.body.innerText;
  (words.match(/\b(page|office|command|step|status|next|label|notice)\.[A-Za-z_][\w.]*|\{\d\}|\bnull\b|NOT_FOUND/g) || [])
    .forEach(word => faults.push(`reads "${word}"`));

  all('main *').filter(shown).forEach(one => {
    const style = getComputedStyle(one);
    if (style.overflowX === 'hidden' && one.clientWidth > 2 && one.scrollWidth > one.clientWidth + 1) {
      faults.push(`cut off: ${named(one)}`);
    }
  });
  if (window.innerWidth <= 400) {
    all('main button, main .btn, main .chip, main summary, main select, main textarea, main input:not([type=hidden])')
      .filter(shown).filter(one => !one.matches('[type=checkbox], [type=radio], .visually-hidden'))
      .filter(one => one.getBoundingClientRect().height < 43.5)
      .forEach(one => faults.push(`too low for a finger: ${named(one)}`));
  }
  return faults;
}
