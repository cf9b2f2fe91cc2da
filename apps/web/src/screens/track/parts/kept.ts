/**
 * What was shown stays until the new answer is there, so that nothing jumps while a filter changes; but never what
 * another archive said.
 */
export const keptWithin =
  (scope: readonly string[]) =>
  <Data>(before: Data | undefined, query: { queryKey: readonly unknown[] } | undefined): Data | undefined =>
    query && scope.every((part, at) => query.queryKey[at] === part) ? before : undefined;
