/** Whether pytest finds something in a file: by its name, and by what it defines. A script that is only called so is none. */
export const looksLikeTest = (path: string): boolean => /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/.test(path) && !/(?:^|\/)(?:\.[^/]*|node_modules|vendor|vendored|third_party|external|upstream|build|dist|venv)\//.test(path)

export const definesTests = (text: string): boolean => /^\s*(?:async\s+)?def\s+test|^\s*class\s+Test\w*\s*[(:]|\bunittest\.TestCase\b/m.test(text)
