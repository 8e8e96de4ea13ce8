/** Colouring makes an element for every value: an answer of more characters than this is shown plain. */
const colouredCharacters = 400_000;

/**
 * The answer as indented JSON in pieces of one kind each (`key`, `string`, `number`, `word`, `plain`); those of its errors
 * are marked `wrong`. Joined, the texts are `JSON.stringify(answer, undefined, 2)`.
 */
export function piecesOf(answer) {
  const json = JSON.stringify(answer, undefined, 2);
  if (json.length > colouredCharacters) return [{ kind: 'plain', text: json, wrong: false }];
  const [from, to] = rangeOfErrors(answer, json);
  const pieces = [];
  const add = (kind, start, end) => {
    if (start < end) pieces.push({ kind, text: json.slice(start, end), wrong: start >= from && start < to });
  };
  const tokens = /("(?:[^"\\]|\\.)*")(:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/g;
  let done = 0;
  // Each piece ends at the edges of the errors, so that they are marked from their key to their closing bracket.
  const plainUntil = (end) => {
    for (const edge of [from, to]) {
      if (edge > done && edge < end) {
        add('plain', done, edge);
        done = edge;
      }
    }
    add('plain', done, end);
    done = end;
  };
  for (const match of json.matchAll(tokens)) {
    const [text, string, colon] = match;
    plainUntil(match.index);
    done = match.index + text.length - (colon ? 1 : 0);
    add(string ? (colon ? 'key' : 'string') : /\d/.test(text) ? 'number' : 'word', match.index, done);
  }
  plainUntil(json.length);
  return pieces;
}

/** Where the top-level "errors" stand in the text: two spaces of indent, and nothing deeper has as few. */
function rangeOfErrors(answer, json) {
  if (!Array.isArray(answer?.errors) || answer.errors.length === 0) return [json.length, json.length];
  const from = json.indexOf('\n  "errors": [') + 1;
  return [from, json.indexOf('\n  ]', from) + '\n  ]'.length];
}

/** The errors of an answer in the words of the page: code, message, and where it happened. */
export function errorsOf(answer, texts) {
  const errors = Array.isArray(answer?.errors) ? answer.errors : [];
  return errors.map((error) => {
    const { code, department, requestId } = error?.extensions ?? {};
    const where = [
      department === undefined ? '' : `${texts.department} ${department}`,
      Array.isArray(error?.path) ? `${texts.path} ${error.path.join('.')}` : '',
      requestId === undefined ? '' : `${texts.request} ${requestId}`,
    ];
    return {
      code: String(code ?? 'ERROR'),
      message: String(error?.message ?? ''),
      where: where.filter((part) => part !== '').join(' · '),
    };
  });
}
