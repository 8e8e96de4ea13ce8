import { HeyiError } from '../errors/heyi-error.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { terminalLanguage } from './terminal-language.ts';
import { unusableWords } from './unusable-words.ts';

const [name = 'help', ...words] = process.argv.slice(2);
const command = commands.get(name);

const helpOn = (each: string, { usage, does }: Command) => `  heyi ${each} ${usage}\n      ${does}\n`;

if (command === undefined) {
  process.stdout.write(`Heyi 合一\n\n${[...commands].map(([each, of]) => helpOn(each, of)).join('')}`);
  process.exitCode = ['help', '--help', '-h'].includes(name) ? 0 : 2;
} else if (words.includes('--help') || words.includes('-h')) {
  process.stdout.write(helpOn(name, command));
} else {
  try {
    process.exitCode = await command.run(words);
  } catch (error) {
    const unusable = unusableWords(error);
    if (unusable !== undefined) {
      process.stderr.write(`${unusable}\n\n${helpOn(name, command)}`);
      process.exitCode = 2;
    } else if (error instanceof HeyiError) {
      process.stderr.write(`${error.code}\n${error.text(terminalLanguage())}\n`);
      process.exitCode = 1;
    } else throw error;
  }
}
