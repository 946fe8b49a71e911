/** What went over the line between the add-in and the workbook. */
export class Traffic {
  /** Requests: one for each `context.sync()` that had something to do. */
  requests = 0;
  /** Requests that only let go of tracked objects: Office.js sends one after `Excel.run`, which nobody waits for. */
  releases = 0;
  bytesIn = 0;
  bytesOut = 0;
  /** Every member of the object model that was used, in order: `Range.values`. Filled only while `keepMembers` is set. */
  members: string[] = [];
  keepMembers = false;

  reset(): void {
    this.requests = 0;
    this.releases = 0;
    this.bytesIn = 0;
    this.bytesOut = 0;
    this.members = [];
  }
}
