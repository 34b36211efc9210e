import { clockProcess, inTurn, type Measurement } from "./measure.ts"

/** What it costs to start: the binary, the check of the release that ships, and the import, each against bare Node. */
export async function startMeasurements(): Promise<readonly Measurement[]> {
  const node = process.execPath
  const bare = (): number => clockProcess(node, ["-e", "0"])
  const version = inTurn(15, () => clockProcess(node, ["dist/cli/nfold.js", "--version"]), bare)
  const check = inTurn(
    15,
    () => clockProcess(node, ["dist/cli/nfold.js", "check", "data/belarus-cybercrime-2021.json"]),
    bare,
  )
  const imported = inTurn(
    15,
    () => clockProcess(node, ["--input-type=module", "-e", 'import "nfold"']),
    () => clockProcess(node, ["--input-type=module", "-e", "0"]),
  )
  const more = imported.ours.median - imported.peer.median
  return [
    against("nfold --version", version, "under 1.5 times bare Node", version.ratio < 1.5),
    against("nfold check on the release that ships", check, "under 2.5 times bare Node", check.ratio < 2.5),
    against(`import "nfold" (${more.toFixed(1)} ms more)`, imported, "under 40 ms more than bare Node", more < 40),
  ]
}

function against(
  name: string,
  { ours, peer, ratio }: ReturnType<typeof inTurn>,
  goal: string,
  met: boolean,
): Measurement {
  return { name, ours, peer: { name: "bare Node", timing: peer }, ratio, goal, met }
}
