import type { Report } from './report.ts';
import { contestantNames } from './options.ts';

const WIDTH = 860;
const LABELS = 190;
const BAR = 14;
const STEP = 19;

/** The pass of a report with the most clients as an SVG: how many times slower than the floor each contestant is, on a logarithmic scale. */
export function drawChart({ summaries, questions, machine }: Report): string {
  const clientsOf = (id: string) =>
    Math.max(...summaries.filter(({ question }) => question === id).map(({ clients }) => clients));
  const ofPass = summaries.filter(({ question, clients }) => clients === clientsOf(question));
  const most = Math.max(2, ...ofPass.map(({ timesSlower }) => timesSlower.high));
  const least = Math.min(1, ...ofPass.map(({ timesSlower }) => timesSlower.low)) * 0.9;
  const at = (value: number) =>
    LABELS + ((WIDTH - LABELS - 70) * Math.log(value / least)) / Math.log((most * 1.1) / least);
  const parts: string[] = [];
  let y = 56;
  for (const { id, title } of questions) {
    parts.push(text(12, y, `${id.toUpperCase()} · ${title} · clients: ${clientsOf(id)}`, 'title'));
    y += 12;
    const top = y;
    for (const name of contestantNames) {
      const summary = ofPass.find((each) => each.question === id && each.contestant === name);
      if (summary === undefined) continue;
      const { median, low, high } = summary.timesSlower;
      const [from, to] = [Math.min(at(1), at(median)), Math.max(at(1), at(median))];
      const middle = y + BAR / 2;
      parts.push(
        text(LABELS - 8, y + 11, name, 'name'),
        `<rect class="${name.startsWith('heyi') ? 'heyi' : 'other'}" x="${px(from)}" y="${y}" width="${px(Math.max(1, to - from))}" height="${BAR}"/>`,
        `<path class="interval" d="M${px(at(low))} ${middle}H${px(at(high))}"/>`,
        text(Math.max(to, at(high)) + 6, y + 11, median.toFixed(2), 'value'),
      );
      y += STEP;
    }
    parts.push(`<path class="one" d="M${px(at(1))} ${top - 2}V${y}"/>`);
    y += 28;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="sans-serif" font-size="12">
<style>
.title{font-weight:bold}.name{text-anchor:end}.heyi{fill:#1d6fb8}.other{fill:#9aa5b1}
.interval{stroke:#222;stroke-width:1.5}.one{stroke:#c0392b}.head{font-size:15px;font-weight:bold}
</style>
<rect width="100%" height="100%" fill="#fff"/>
${text(12, 22, `Times slower than the floor (logarithmic; lines are 95 % intervals)`, 'head')}
${text(12, 38, `${machine['date'] ?? ''} · ${machine['cpu'] ?? ''} · PostgreSQL ${machine['postgres'] ?? ''} · Node ${machine['node'] ?? ''}`, '')}
${parts.join('\n')}
</svg>
`;
}

function px(value: number): string {
  return value.toFixed(1);
}

function text(x: number, y: number, words: string, kind: string): string {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text class="${kind}" x="${px(x)}" y="${px(y)}">${safe}</text>`;
}
