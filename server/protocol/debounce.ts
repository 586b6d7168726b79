/** Something to be done once things have been quiet for a while. */
export interface Debounced {
  /** Asks for it; asking again before it is done puts it off. */
  schedule(): void;
  cancel(): void;
}

/**
 * @param wait milliseconds of quiet
 * @param act what is to be done; it must not throw
 */
export function debounce(wait: number, act: () => void): Debounced {
  let timer: NodeJS.Timeout | undefined;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    cancel,
    schedule() {
      cancel();
      timer = setTimeout(act, wait);
    },
  };
}
