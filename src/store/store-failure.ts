import { HeyiError } from '../errors/heyi-error.ts';

/** SQLSTATE: connection (08), shut down (57P), out of resources (53), a lock or a statement that took too long, a transaction left idle. */
const UNAVAILABLE = /^(08...|57P0.|53...|55P03|57014|25P03|ECONN.*|EPIPE|ENOENT|ENOTFOUND|EAI_.*|ETIMEDOUT|EHOST.*)$/;
/** A login, password or database that is not there (28, 3D), or a right that is lacking. */
const UNFIT = /^(28...|3D...|42501)$/;
/** NUL characters, which PostgreSQL's texts cannot hold, and texts that are no UTF-8. */
const UNWRITABLE = /^(22021|22P05)$/;

/**
 * What went wrong with the store, in the catalogue's terms; anything that is not the store's failing stays what it is. The cause, for the
 * log, may name hosts.
 */
export function storeFailure(error: unknown): unknown {
  if (error instanceof HeyiError || !(error instanceof Error)) return error;
  const { code = '' } = error as { readonly code?: string };
  if (UNAVAILABLE.test(code) || (code === '' && /timeout|terminated|not queryable|Client has/i.test(error.message)))
    return new HeyiError('STORE_UNAVAILABLE', {}, { cause: error });
  if (UNFIT.test(code)) return new HeyiError('STORE_UNFIT', { reason: error.message }, { cause: error });
  if (UNWRITABLE.test(code)) {
    const reason = { zh: '文本含有空字符', en: 'a text holds a NUL character' };
    return new HeyiError('BAD_REQUEST', { reason }, { cause: error });
  }
  return error;
}
