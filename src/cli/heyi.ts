import { HeyiError } from '../errors/heyi-error.ts';
import { commands } from './commands.ts';
import { terminalLanguage } from './terminal-language.ts';

const [name = 'help', ...words] = process.argv.slice(2);
const command = commands.get(name);

if (command === undefined) {
  const lines = [...commands].map(([each, { usage, does }]) => `  heyi ${each} ${usage}\n      ${does}`);
  process.stdout.write(`Heyi 合一\n\n${lines.join('\n')}\n`);
  process.exitCode = name === 'help' ? 0 : 2;
} else {
  try {
    process.exitCode = await command.run(words);
  } catch (error) {
    if (!(error instanceof HeyiError)) throw error;
    process.stderr.write(`${error.code}\n${error.text(terminalLanguage())}\n`);
    process.exitCode = 1;
  }
}
