/**
 * The known name that is most likely meant: a third of its letters away at most, and two of them or more the same; null when
 * none is near. Long names are not compared: the cost grows with the square of their length.
 */
export function nearestName(name: string, known: Iterable<string>): string | null {
  if (name.length > longestCompared) return null
  let best: string | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    if (candidate.length > longestCompared) continue
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    const isNear = distance <= Math.ceil(candidate.length / 3) && distance <= candidate.length - 2
    if (isNear && distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

const longestCompared = 60

/** Levenshtein distance: insertions, deletions and replacements of one letter. O(length a x length b). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
