// Whether somebody without a mouse sees where he is; gives a line for each reason why not.
() => {
  const here = document.activeElement;
  // a file field shows itself through the button beside it
  const shown = here.matches('.upload input') ? here.nextElementSibling : here;
  const named = (shown.outerHTML.match(/^<[^>]*>/) || [''])[0];
  const faults = [];
  const light = colour => {
    const [r, g, b] = colour.match(/[\d.]+/g).map(Number)
      .map(part => part / 255).map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = e => {
    const colour = e ? getComputedStyle(e).backgroundColor : 'rgb(255, 255, 255)';
    return /, 0\)$/.test(colour) ? ground(e.parentElement) : colour;
  };
  const style = getComputedStyle(shown);
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
    faults.push(`no outline: ${named}`);
  } else {
    const [dark, bright] = [light(style.outlineColor), light(ground(shown.parentElement))].sort((a, b) => a - b);
    const contrast = (bright + 0.05) / (dark + 0.05);
    if (contrast < 3) faults.push(`outline hardly seen (${contrast.toFixed(1)}): ${named}`);
  }
  const box = shown.getClientRects()[0] || shown.getBoundingClientRect();
  const x = Math.min(Math.max((box.left + box.right) / 2, 0), window.innerWidth - 1);
  const y = Math.min(Math.max((box.top + box.bottom) / 2, 0), window.innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  if (box.bottom <= 0 || box.top >= window.innerHeight || box.right <= 0 || box.left >= window.innerWidth) {
    faults.push(`out of sight: ${named}`);
  } else if (!top || !(shown.contains(top) || top.contains(shown))) {
    faults.push(`covered: ${named}`);
  }
  return faults;
}
