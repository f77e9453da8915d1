/**
 * Two columns that scroll together: the block at the top of the one that the reader moves has its
 * counterpart (the same block id, else the same place) at the top of the other.
 */
export class ScrollSync {
  /** Where this class itself has put a column: that column's next scroll event is its echo. */
  private readonly placed = new Map<HTMLElement, number>();

  constructor(private readonly columns: readonly [HTMLElement, HTMLElement]) {
    for (const column of columns) {
      column.addEventListener("scroll", this.scrolled, { passive: true });
    }
  }

  destroy(): void {
    for (const column of this.columns) {
      column.removeEventListener("scroll", this.scrolled);
    }
  }

  private readonly scrolled = (event: Event): void => {
    const leader = this.columns.find((column) => column === event.target);
    if (leader === undefined || this.isEcho(leader)) {
      return;
    }
    const follower = this.columns[leader === this.columns[0] ? 1 : 0];
    if (leader.clientHeight > 0 && follower.clientHeight > 0) {
      this.place(follower, matchingScrollTop(leader, follower));
    }
  };

  private isEcho(column: HTMLElement): boolean {
    const expected = this.placed.get(column);
    this.placed.delete(column);
    return expected !== undefined && Math.abs(column.scrollTop - expected) < 2;
  }

  private place(column: HTMLElement, top: number): void {
    const before = column.scrollTop;
    column.scrollTop = top;
    if (column.scrollTop !== before) {
      this.placed.set(column, column.scrollTop);
    }
  }
}

function matchingScrollTop(leader: HTMLElement, follower: HTMLElement): number {
  if (leader.scrollTop <= 0) {
    return 0;
  }
  if (leader.scrollTop >= leader.scrollHeight - leader.clientHeight - 1) {
    return follower.scrollHeight - follower.clientHeight;
  }
  const anchors = anchorsOf(leader);
  const top = leader.getBoundingClientRect().top;
  const index = firstBelow(anchors, top);
  const anchor = anchors[index];
  const counterpart = anchor && counterpartOf(anchor, index, anchorsOf(follower));
  if (anchor === undefined || counterpart === undefined) {
    return follower.scrollTop;
  }
  const from = anchor.getBoundingClientRect();
  const to = counterpart.getBoundingClientRect();
  // Above a block (in the gap before it) distances are equal; within it they are in proportion.
  const passed = top - from.top;
  const offset = passed <= 0 || from.height === 0 ? passed : (passed / from.height) * to.height;
  return follower.scrollTop + to.top + offset - follower.getBoundingClientRect().top;
}

function anchorsOf(column: HTMLElement): readonly Element[] {
  return [...column.querySelectorAll(".article-title, .article-lead, .article-body > *")];
}

/** The first anchor whose end is below `top`; they stand in order, so by halving. */
function firstBelow(anchors: readonly Element[], top: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.getBoundingClientRect().bottom ?? 0) > top) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

function counterpartOf(anchor: Element, index: number, others: readonly Element[]): Element | undefined {
  const id = anchor.getAttribute("data-block");
  const pair = id === null ? undefined : others.find((other) => other.getAttribute("data-block") === id);
  return pair ?? others[Math.min(index, others.length - 1)];
}
