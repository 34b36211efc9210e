/** The public face of nfold: named re-exports, nothing else. */
export { NfoldError, type NfoldErrorCode, type NfoldErrorDetails, type Problem } from "./errors.ts"
