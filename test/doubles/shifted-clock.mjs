/**
 * Loaded before a program (`node --import`): its clock begins at TERRAIN_CLOCK, an ISO 8601 instant, and goes on from
 * there. Everything else of the program is as it is.
 */
const SystemDate = Date;
const shiftMs = SystemDate.parse(process.env.TERRAIN_CLOCK) - SystemDate.now();

globalThis.Date = class extends SystemDate {
  constructor(...parts) {
    if (parts.length === 0) super(SystemDate.now() + shiftMs);
    else super(...parts);
  }

  static now() {
    return SystemDate.now() + shiftMs;
  }
};
