import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { isZone } from '../../bot/zoned-time.ts';

/**
 * An iCalendar object whose times are counted in the zones that they name: those of this machine where it knows them,
 * since files describe them badly or not at all, else the file's own.
 */
export class CalendarComponent extends ICAL.Component {
  readonly #zones = new Map<string, MachineZone>();

  override getTimeZoneByID(tzid: string): ICAL.Timezone {
    if (!isZone(tzid)) return this.#zoneOfFile(tzid);
    const zone = this.#zones.get(tzid) ?? new MachineZone({ tzid, component: '' });
    this.#zones.set(tzid, zone);
    return zone;
  }

  /** @throws RangeError where its clocks change more often than a year has rules for: the library would list each. */
  #zoneOfFile(tzid: string): ICAL.Timezone {
    const zone = super.getTimeZoneByID(tzid);
    const parts = zone?.component?.getAllSubcomponents() ?? [];
    const rules = parts.flatMap((part) => part.getAllProperties('rrule'));
    const isYearly = rules.every((rule) => (rule.getFirstValue() as ICAL.Recur).freq === 'YEARLY');
    if (!isYearly) throw new RangeError('The clocks of a zone change by no yearly rule.');
    return zone;
  }
}

class MachineZone extends ICAL.Timezone {
  /** In seconds, of what its clocks show. */
  override utcOffset({ year, month, day, hour, minute, second }: ICAL.Time): number {
    const wall = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second });
    return wall.toZonedDateTime(this.tzid).offsetNanoseconds / 1e9;
  }
}
