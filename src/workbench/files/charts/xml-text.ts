/** Small pieces of chart XML. */

export function escapeChartText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

export function attributes(given: Record<string, string | number | undefined>): string {
  return Object.entries(given)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeChartText(String(value))}"`))
    .join('');
}

export function valueXml(name: string, value: string | number): string {
  return `<c:${name} val="${escapeChartText(String(value))}"/>`;
}

export function flagXml(name: string, value: boolean): string {
  return valueXml(name, value ? 1 : 0);
}
