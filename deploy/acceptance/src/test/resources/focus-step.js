// Notes one stop of a walk through a page; true when there was none, or when it begins anew.
() => {
  const here = document.activeElement;
  const last = window.walked[window.walked.length - 1];
  // a date has stops inside, which show themselves
  if (here === last) return [];
  if (here === document.body || here === document.documentElement || window.walked.includes(here)) return true;
  const place = e => {
    const box = (e.matches('.upload input') ? e.nextElementSibling : e).getBoundingClientRect();
    return { top: box.top + window.scrollY, bottom: box.bottom + window.scrollY, left: box.left, right: box.right };
  };
  here.stood = place(here);
  if (last.stood) here.backwards = here.stood.bottom < last.stood.top && here.stood.left < last.stood.right;
  window.walked.push(here);
  return null;
}
