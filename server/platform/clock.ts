/** The time of day as something that can be passed in, so that tests own it. */

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
