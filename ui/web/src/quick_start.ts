/**
 * Imported before anything else: while the modules are evaluated, no error carries a stack.
 *
 * prosemirror-model makes an error and reads its stack to find out whether the engine is V8. For the
 * lines of that stack V8 compiles the whole bundle a second time, a third of the page's start.
 */
const errors = Error as unknown as { stackTraceLimit: number };
const usual = errors.stackTraceLimit;
errors.stackTraceLimit = 0;

/** Errors have their stacks again. */
export function quickStartIsOver(): void {
  errors.stackTraceLimit = usual;
}
