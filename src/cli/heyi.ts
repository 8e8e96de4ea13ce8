import { HeyiError } from '../errors/heyi-error.ts';
import { commands } from './commands.ts';
import { languageOf } from '../errors/language.ts';

const [name = 'help', ...words] = process.argv.slice(2);
const command = commands.get(name);

if (command === undefined) {
  const lines = [...commands].map(([each, { usage, does }]) => `  heyi ${`${each} ${usage}`.padEnd(38)} ${does}`);
  process.stdout.write(`Heyi 合一\n\n${lines.join('\n')}\n`);
  process.exitCode = name === 'help' ? 0 : 2;
} else {
  try {
    await command.run(words);
  } catch (error) {
    if (!(error instanceof HeyiError)) throw error;
    process.stderr.write(`${error.code}\n${error.text(languageOf(terminalLanguage()))}\n`);
    process.exitCode = 1;
  }
}

/** `zh_CN.UTF-8` → `zh`; a terminal that says nothing is taken for an English one. */
function terminalLanguage(): string {
  const [language = 'en'] = Intl.DateTimeFormat().resolvedOptions().locale.split('-');
  return language;
}
