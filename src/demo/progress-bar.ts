/** The part of a terminal or log stream that is needed. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

const WIDTH = 30;

/**
 * Shows progress: a bar with per cent that redraws itself on a terminal, and a plain line every ten per cent elsewhere (a log,
 * a container). For `seedDemo`'s `progress`.
 *
 * @example ██████████░░░░░░░░░░░░░░░░░░░░  33 % grid grid_events
 */
export function progressBar(
  stream: ProgressStream = process.stderr,
): (done: number, total: number, what: string) => void {
  let shown = -1;
  return (done, total, what) => {
    const percent = total === 0 ? 100 : Math.floor((done * 100) / total);
    const step = stream.isTTY === true ? percent : Math.floor(percent / 10) * 10;
    if (step <= shown) return;
    shown = step;
    if (stream.isTTY !== true) {
      stream.write(`${String(step)} % ${what}\n`);
      return;
    }
    const filled = Math.round((percent * WIDTH) / 100);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    stream.write(`\r\u001b[2K${bar} ${String(percent).padStart(3)} % ${what}${percent >= 100 ? '\n' : ''}`);
  };
}
