import { errors } from 'jose';
import { HeyiError } from '../errors/heyi-error.ts';

/** Why a token is refused, in words for its sender: nothing about keys, hosts or other accounts. */
const refusals = {
  'header missing': {
    zh: '缺少 Authorization 头',
    en: 'the Authorization header is missing',
  },
  'session over': {
    zh: '登录已失效',
    en: 'the session is over',
  },
  'not bearer': {
    zh: 'Authorization 头不是“Bearer <令牌>”的形式',
    en: 'the Authorization header is not of the form "Bearer <token>"',
  },
  'malformed token': { zh: '令牌不是有效的 JWT', en: 'the token is not a well-formed JWT' },
  'algorithm not allowed': {
    zh: '令牌的签名算法不被接受',
    en: 'the signature algorithm of the token is not accepted',
  },
  'bad signature': { zh: '令牌签名无效', en: 'the signature of the token is not valid' },
  expired: { zh: '令牌已过期', en: 'the token has expired' },
  'not yet valid': { zh: '令牌尚未生效', en: 'the token is not valid yet' },
  'wrong issuer': { zh: '令牌不是由受信任的机构签发', en: 'the token comes from another issuer' },
  'wrong audience': { zh: '令牌不是签发给本枢纽的', en: 'the token is meant for another audience' },
  'malformed claims': {
    zh: '令牌缺少所需的声明，或其格式不正确',
    en: 'a claim that the hub needs is missing from the token or malformed',
  },
  'unknown account': { zh: '令牌中的账号不存在', en: 'the account in the token does not exist' },
  'cannot verify': { zh: '目前无法验证令牌', en: 'the token cannot be verified at present' },
} as const;

export type TokenRefusal = keyof typeof refusals;

/** The error for a refusal. The cause goes to the log alone. */
export function unauthenticated(refusal: TokenRefusal, cause?: unknown): HeyiError {
  return new HeyiError('UNAUTHENTICATED', { reason: refusals[refusal] }, { cause });
}

/** Names what jose found wrong with a token. Whatever it does not know, an unreachable key endpoint too, is a refusal. */
export function refusalOf(error: unknown): TokenRefusal {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return refusalOfClaim(error.claim, error.reason);
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm not allowed';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'bad signature';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) {
    return 'bad signature';
  }
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return 'malformed token';
  if (error instanceof errors.JOSENotSupported) return 'malformed token';
  return 'cannot verify';
}

function refusalOfClaim(claim: string, reason: string): TokenRefusal {
  if (reason !== 'check_failed') return 'malformed claims';
  if (claim === 'iss') return 'wrong issuer';
  if (claim === 'aud') return 'wrong audience';
  if (claim === 'nbf') return 'not yet valid';
  return 'malformed claims';
}
