/** The same stream in other words: an async iterable whose values are changed on their way. */

/**
 * No generator: its `return` would wait for the `next` that is under way, and a client that has left would stay
 * attached to the source until the source says something.
 */
export function mapIterable<From, To>(
  source: AsyncIterable<From>,
  change: (value: From) => To,
): AsyncIterable<To> {
  return {
    [Symbol.asyncIterator]() {
      const values = source[Symbol.asyncIterator]();
      return {
        async next() {
          const { done, value } = await values.next();
          return done ? { done: true, value: undefined } : { done: false, value: change(value) };
        },
        async return() {
          await values.return?.();
          return { done: true, value: undefined };
        },
      };
    },
  };
}
