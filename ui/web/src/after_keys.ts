/**
 * Keys reach the page on another way than messages do, so that a message may overtake keys of the same moment. They
 * have been handled with the next frame at the latest.
 */
const longestFrame = 50;

/** Calls `then` when the keys before have been handled. A page that is out of sight has no frames, and no keys. */
export function afterKeys(then: () => void): void {
  if (document.visibilityState === "hidden") {
    then();
    return;
  }
  let isCalled = false;
  const once = (): void => {
    if (!isCalled) {
      isCalled = true;
      then();
    }
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, longestFrame);
}
