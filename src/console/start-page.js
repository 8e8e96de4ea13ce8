/* global document, fetch, localStorage, location, navigator, performance, TextEncoder */
import { errorsOf, piecesOf } from './start-page-answer.js';
import { curlOf } from './start-page-curl.js';
import { texts } from './start-page-texts.js';

/** The README's question; `examples/` holds more. */
const example = {
  query: `query PeopleOfAnArea($area: AreaCode!) {
  people(where: { area: { within: $area } }, first: 50) {
    nodes {
      id
      name
      area { name }
      incidents(first: 5) { nodes { number category occurredAt } }
      courtCases(first: 5) { nodes { number cause status } }
      petitions(first: 5) { nodes { number category receivedAt } }
      mediations(first: 5) { nodes { number category status } }
      allowances(first: 5) { nodes { kind amount startsOn } }
      gridEvents(first: 5) { nodes { number kind reportedAt } }
    }
  }
}
`,
  variables: '{"area": "431302101"}',
};

const ids = [
  ...['language', 'account-field', 'account', 'account-description', 'token-field', 'token', 'query', 'variables'],
  ...['variables-problem', 'run', 'run-keys', 'copy', 'copied', 'summary', 'errors', 'json'],
];
const page = Object.fromEntries(ids.map((id) => [id, document.getElementById(id)]));

/** What the page knows. Tokens are here and nowhere else: no storage, no cookie, no address. */
const state = {
  language: rememberedLanguage() ?? (navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh'),
  /** The demo's accounts; undefined where there are none (production) and a token is typed in. */
  accounts: undefined,
  /** The last outcome, drawn again when the language changes. */
  outcome: undefined,
};
const text = () => texts[state.language];

// ── Language ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Browsers that forbid storage throw on the mere access; the choice then lasts as long as the page. */
function rememberedLanguage() {
  try {
    const language = localStorage.getItem('heyi.language');
    return language === 'zh' || language === 'en' ? language : undefined;
  } catch {
    return undefined;
  }
}

function chooseLanguage(language) {
  state.language = language;
  try {
    localStorage.setItem('heyi.language', language);
  } catch {
    // As above.
  }
  drawTexts();
}

function drawTexts() {
  const other = state.language === 'zh' ? 'en' : 'zh';
  document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
  page.language.textContent = other === 'zh' ? '中文' : 'English';
  page.language.lang = other;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = text()[element.dataset.text];
  page.copied.textContent = '';
  if (!page['variables-problem'].hidden) page['variables-problem'].textContent = text().variablesProblem;
  drawAccounts();
  drawOutcome();
}

// ── Who asks ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The demo's accounts with a fresh token each; in production there is no such address and a token is typed in. */
async function loadAccounts() {
  const response = await fetch('/demo/accounts', { cache: 'no-store' });
  if (response.ok) state.accounts = await response.json();
  else if (response.status !== 404) throw new Error(`HTTP ${response.status}`);
  page['account-field'].hidden = state.accounts === undefined;
  page['token-field'].hidden = state.accounts !== undefined;
}

function drawAccounts() {
  if (state.accounts === undefined) return;
  const chosen = page.account.value;
  page.account.replaceChildren(
    ...state.accounts.map(({ account, name }) => {
      const option = document.createElement('option');
      option.value = account;
      option.textContent = `${name[state.language]} · ${account}`;
      return option;
    }),
  );
  if (chosen !== '') page.account.value = chosen;
  page.account.disabled = false;
  drawDescription();
}

function drawDescription() {
  page['account-description'].textContent = chosenAccount()?.description[state.language] ?? '';
}

function chosenAccount() {
  return state.accounts?.find(({ account }) => account === page.account.value);
}

// ── The question ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** The request as it would be sent; undefined, and the field marked, when the variables are no JSON object. */
function request() {
  const variables = variablesOrUndefined();
  const isWrong = variables === undefined;
  page.variables.setAttribute('aria-invalid', String(isWrong));
  page['variables-problem'].hidden = !isWrong;
  page['variables-problem'].textContent = isWrong ? text().variablesProblem : '';
  if (isWrong) {
    page.variables.focus();
    return undefined;
  }
  const token = chosenAccount()?.token ?? page.token.value.trim();
  return {
    url: new URL('/graphql', location.href).href,
    headers: {
      'content-type': 'application/json',
      'accept-language': state.language === 'zh' ? 'zh-CN' : 'en',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: page.query.value, variables }),
  };
}

function variablesOrUndefined() {
  const written = page.variables.value.trim();
  if (written === '') return {};
  try {
    const variables = JSON.parse(written);
    return typeof variables === 'object' && variables !== null && !Array.isArray(variables) ? variables : undefined;
  } catch {
    return undefined;
  }
}

async function run() {
  if (page.run.getAttribute('aria-busy') === 'true') return;
  if (request() === undefined) return;
  page.run.setAttribute('aria-busy', 'true');
  page.copied.textContent = '';
  page.summary.className = '';
  page.summary.textContent = text().running;
  try {
    state.outcome = await ask();
    // A demo token lasts half a day. A page left open overnight takes a new one and asks again.
    if (state.outcome.status === 401 && state.accounts !== undefined) {
      await loadAccounts();
      state.outcome = await ask();
    }
  } catch {
    state.outcome = { kind: 'failed', text: 'unreachable' };
  } finally {
    page.run.setAttribute('aria-busy', 'false');
  }
  drawOutcome();
}

async function ask() {
  const { url, headers, body } = request();
  const startedAt = performance.now();
  const response = await fetch(url, { method: 'POST', headers, body, cache: 'no-store' });
  const received = await response.text();
  const elapsed = performance.now() - startedAt;
  const seen = { status: response.status, elapsed, bytes: new TextEncoder().encode(received).length };
  try {
    return { kind: 'answered', answer: JSON.parse(received), ...seen };
  } catch {
    return { kind: 'failed', text: 'notJson', ...seen };
  }
}

async function copyAsCurl() {
  const asked = request();
  if (asked === undefined) return;
  const command = curlOf(asked);
  try {
    await navigator.clipboard.writeText(command);
    page.copied.textContent = text().copied;
  } catch {
    // The clipboard exists on https and on the own machine only.
    page.copied.textContent = text().copyFailed;
    state.outcome = { kind: 'command', command };
    drawOutcome();
  }
}

// ── The answer ────────────────────────────────────────────────────────────────────────────────────────────────────────

function drawOutcome() {
  const { outcome } = state;
  if (outcome === undefined) return;
  const errors = outcome.kind === 'answered' ? errorsOf(outcome.answer, text()) : [];
  page.summary.className = errors.length > 0 || outcome.kind === 'failed' ? 'failed' : '';
  page.summary.textContent = [
    outcome.kind === 'failed' ? text()[outcome.text] : '',
    errors.length > 0 ? text().errorCount(errors.length) : '',
    outcome.status === undefined
      ? ''
      : `HTTP ${outcome.status} · ${outcome.elapsed.toFixed(0)} ms · ${sizeOf(outcome.bytes)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
  page.errors.hidden = errors.length === 0;
  page.errors.replaceChildren(...errors.map(errorItem));
  if (outcome.kind === 'answered') page.json.replaceChildren(...piecesOf(outcome.answer).map(span));
  else page.json.textContent = outcome.kind === 'command' ? outcome.command : '';
}

function errorItem({ code, message, where }) {
  const item = document.createElement('li');
  const [strong, small] = [document.createElement('strong'), document.createElement('small')];
  strong.textContent = code;
  small.textContent = where;
  item.append(strong, ` ${message}`, ...(where === '' ? [] : [small]));
  return item;
}

function span({ kind, text: written, wrong }) {
  if (kind === 'plain' && !wrong) return document.createTextNode(written);
  const element = document.createElement('span');
  element.className = wrong ? `${kind} wrong` : kind;
  element.textContent = written;
  return element;
}

function sizeOf(bytes) {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`;
}

// ── Start ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

page.query.value = example.query;
page.variables.value = example.variables;
if (navigator.platform.startsWith('Mac')) page['run-keys'].textContent = '⌘ ↵';
page.language.addEventListener('click', () => chooseLanguage(state.language === 'zh' ? 'en' : 'zh'));
page.account.addEventListener('change', drawDescription);
page.run.addEventListener('click', run);
page.copy.addEventListener('click', copyAsCurl);
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  run();
});
drawTexts();
loadAccounts()
  .then(drawAccounts)
  .catch(() => {
    page['account-description'].textContent = text().accountsFailed;
  });
