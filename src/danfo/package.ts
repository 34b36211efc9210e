import { NfoldError } from "../errors.ts"
import type { FrameMaker } from "./frame.ts"

const howToInstall =
  "nfold/danfo needs danfojs-node: npm install danfojs-node@1.2.0. If that fails or you want no native TensorFlow, " +
  'first put "overrides": { "danfojs-node": { "@tensorflow/tfjs-node": "npm:@tensorflow/tfjs@3.21.0", "xlsx": "0.18.5" } } into your package.json.'

/**
 * The package danfojs-node, loaded at the first call and not before: it is heavy and optional.
 * Its name stands in a variable so that neither a bundler nor a type checker asks for a package that need not be there.
 */
export async function loadDanfo(): Promise<FrameMaker> {
  const name: string = "danfojs-node"
  try {
    return (await import(name)) as FrameMaker
  } catch (cause) {
    throw new NfoldError("missing-package", howToInstall, { cause })
  }
}
