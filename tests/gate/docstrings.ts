import ts from "typescript"

/** A public function and the example blocks of its docstring. */
export interface DocumentedFunction {
  readonly name: string
  readonly entry: string
  readonly file: string
  readonly summary: string
  readonly examples: readonly string[]
}

/** Every function that the given entry points export, with its docstring. */
export function documentedFunctions(entries: readonly string[]): readonly DocumentedFunction[] {
  const program = ts.createProgram({
    rootNames: [...entries],
    options: {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      allowImportingTsExtensions: true,
      noEmit: true,
      skipLibCheck: true,
    },
  })
  const checker = program.getTypeChecker()
  const functions: DocumentedFunction[] = []
  for (const entry of entries) {
    const source = program.getSourceFile(entry)
    const module = source && checker.getSymbolAtLocation(source)
    if (!module) throw new Error(`${entry} exports nothing`)
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const declaration = symbol.valueDeclaration
      if (!declaration || !isCallable(declaration, checker, symbol)) continue
      const tags = symbol.getJsDocTags(checker)
      functions.push({
        name: exported.name,
        entry,
        file: declaration.getSourceFile().fileName,
        summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
        examples: tags.filter((tag) => tag.name === "example").map((tag) => ts.displayPartsToString(tag.text)),
      })
    }
  }
  return functions
}

function isCallable(declaration: ts.Declaration, checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  if (ts.isClassDeclaration(declaration)) return true
  return checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures().length > 0
}

/**
 * The statements of an example as JavaScript in which every `expression // => value` has become a call of
 * `$compare(expression, value, text)`.
 */
export function runnableExample(example: string): { readonly code: string; readonly values: number } {
  const source = ts.createSourceFile("example.ts", example, ts.ScriptTarget.ES2022, true)
  let values = 0
  const lines = source.statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement) => {
      const text = statement.getText(source).replace(/;$/, "")
      const trailing = ts.getTrailingCommentRanges(example, statement.getEnd())?.[0]
      const expected = trailing && /^\/\/ => (.*)$/.exec(example.slice(trailing.pos, trailing.end))?.[1]
      if (!expected || !ts.isExpressionStatement(statement)) return text
      values += 1
      return `$compare((${text}), (${expected}), ${JSON.stringify(text)})`
    })
  const code = ts.transpile(lines.join(";\n"), { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext })
  return { code, values }
}
