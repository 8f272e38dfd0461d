// A line for each thing that axe finds wrong.
async () => {
  const found = await window.axe.run(document, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    resultTypes: ['violations'],
    preload: false
  });
  return found.violations.flatMap(rule => rule.nodes.map(node =>
    `${rule.id} (${rule.help}): ${node.target.join(' ')} ${node.html.slice(0, 200)} ${node.failureSummary}`));
}
