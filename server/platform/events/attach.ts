/** Follows a source that somebody must be taken off again, however the following ends. */

interface Attached<T> {
  values: AsyncGenerator<T>;
  /** Ends the waiting that `values` may be in; called once or more. */
  detach(): void;
}

/**
 * Attaches with each listener, and detaches at the end, at a failure, and when the listener leaves: at once, also
 * while `values` waits, which a generator's own `return` would wait out.
 */
export function attachable<T>(attach: () => Attached<T>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]() {
      const { values, detach } = attach();
      return {
        async next() {
          try {
            const result = await values.next();
            if (result.done) detach();
            return result;
          } catch (error) {
            detach();
            throw error;
          }
        },
        async return() {
          detach();
          await values.return(undefined);
          return { done: true, value: undefined };
        },
      };
    },
  };
}
