/** Who a resume, an interview or a report belongs to. */

/**
 * `viewer:<id>` is an anonymous candidate's signed cookie, `key:<hash>` an API key, `open` whoever knows the
 * unguessable id (an API call without a key while `REQUIRE_AUTH` is off).
 */
export type Owner = "open" | `viewer:${string}` | `key:${string}`;

/** Whether `caller` may see and change what `owner` owns. A no is reported as "missing", so that nothing leaks. */
export function mayAccess(caller: Owner, owner: Owner): boolean {
  return owner === "open" || owner === caller;
}
