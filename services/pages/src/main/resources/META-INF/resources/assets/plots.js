// Draws the table inside a figure.plot as columns, or as bars where the names beside them are long (data-plot). The table
// stays, folded, as what the picture says in words; without this script it stands open.
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const number = cell => Number(cell.textContent.replace(/[^0-9.]/g, ''));
const draw = figure => {
  const table = figure.querySelector('table');
  if (!window.echarts || !table || figure.querySelector('.plot-area')) return;
  const rows = Array.from(table.tBodies[0].rows);
  const heads = Array.from(table.tHead.rows[0].cells).slice(1);
  const area = document.createElement('div');
  area.className = 'plot-area';
  area.setAttribute('aria-hidden', 'true');
  figure.prepend(area);
  const fold = figure.querySelector('details');
  if (fold) fold.open = false;
  const lying = figure.dataset.plot === 'bars';
  // by its name, since words are measured outside the page, where nothing is inherited
  const text = { color: colour('--ink-2'), fontFamily: getComputedStyle(figure).fontFamily, fontSize: 13 };
  const names = {
    type: 'category', data: rows.map(row => row.cells[0].textContent.trim()), axisLabel: text, inverse: lying,
    axisTick: { show: false }, axisLine: { lineStyle: { color: colour('--line') } }
  };
  const numbers = { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: colour('--line') } } };
  const chart = window.echarts.init(area, null, { renderer: 'svg' });
  chart.setOption({
    animation: false,
    color: [colour('--blue'), colour('--green')],
    textStyle: text,
    grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
    legend: { left: 0, top: 0, textStyle: text, itemWidth: 12, itemHeight: 12, itemGap: 20, selectedMode: false },
    tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow' }, confine: true },
    xAxis: lying ? numbers : names,
    yAxis: lying ? names : numbers,
    series: heads.map((head, i) => ({
      type: 'bar', name: head.textContent.trim(), barMaxWidth: 28, barGap: '10%',
      itemStyle: { borderRadius: lying ? [0, 3, 3, 0] : [3, 3, 0, 0] }, data: rows.map(row => number(row.cells[i + 1]))
    }))
  });
  chart.on('click', event => {
    const link = rows[event.dataIndex].cells[event.seriesIndex + 1].querySelector('a');
    if (link) window.location.assign(link.href);
  });
  new ResizeObserver(() => chart.resize()).observe(area);
};
const drawAll = root => root.querySelectorAll('figure.plot').forEach(draw);
document.addEventListener('htmx:load', event => drawAll(event.detail.elt));
drawAll(document);
