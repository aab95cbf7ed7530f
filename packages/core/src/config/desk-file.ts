import { z } from 'zod'
import { roomForms } from '../breaches/breach-room.js'
import { ownItem } from '../breaches/checklists/own-item.js'
import { isCivilDate } from '../calendar/civil-date.js'
import { readHolidayKey } from '../calendar/holiday-key.js'
import { isKnownPlace } from '../calendar/public-holidays.js'
import { isZone } from '../calendar/zone.js'
import { platforms, roles } from '../people/member.js'
import { regimeOverrides } from '../regimes/schema/override.js'
import { milestoneNames } from '../regimes/timetable.js'
import { requestStatuses } from '../requests/request.js'
import { smtpFile } from './smtp-file.js'

const day = z.string().refine(isCivilDate, 'write a day as YYYY-MM-DD, in quotes')
const zone = z.string().refine(isZone, 'is no IANA time zone such as Europe/Prague')
const memberId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'use small letters, digits and dashes, such as anna or legal-1')

const absence = z.strictObject({ from: day, to: day, delegate: memberId })

const member = z.strictObject({
  id: memberId,
  name: z.string().min(1),
  roles: z.array(z.enum(roles)).min(1).default(['employee']),
  slack: z
    .string()
    .regex(/^[UW][A-Z0-9]+$/, 'is no Slack user id such as U012ABC')
    .optional(),
  /** Teams writes it in small letters, Entra's own pages do not always. */
  teams: z.guid('is no Teams (Entra) object id').toLowerCase().optional(),
  zone: zone.optional(),
  prefers: z.enum(platforms).optional(),
  manager: memberId.optional(),
  absences: z.array(absence).default([]),
})

const extraHoliday = z.strictObject({
  date: day,
  name: z.string().min(1),
  source: z.string('say which law or decision makes it a public holiday').trim().min(1),
})

const stage = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]{1,40}$/),
  to: z.enum(['reporter', 'owner', 'manager', 'dpo']),
  anchor: z.enum([...milestoneNames, 'opened']),
  workingDays: z.int().min(-250).max(250),
  whileStatus: z.array(z.enum(requestStatuses)).min(1),
  unlessAcknowledged: z.string().optional(),
})

const controller = z.strictObject({
  id: memberId,
  name: z.string().min(1),
  /** Within how many hours of our awareness its contract wants it told; left out, no number. */
  hours: z.int().min(1).max(999).optional(),
})

function isPlace(key: string): boolean {
  const place = readHolidayKey(key)
  return place !== undefined && isKnownPlace(place)
}

const contact = z.strictObject({ name: z.string().min(1), email: z.email('is no e-mail address') })

const fourEyes = z.strictObject({
  /** Kinds of letters, or all. */
  kinds: z.union([z.literal('all'), z.array(z.string()).min(1)]).default('all'),
  /** Whose letters. */
  writtenBy: z
    .array(z.enum(roles))
    .min(1)
    .default([...roles]),
  /** By whom. */
  approvedBy: z
    .array(z.enum(['owner', 'manager', 'dpo']))
    .min(1)
    .default(['dpo']),
})

/** What letters say of the organisation, and where its own letters are. */
const letters = z.strictObject({
  /** Folder with the organisation's own letters, seen from `desk.yaml`. */
  folder: z.string().min(1).optional(),
  address: z.string().min(1),
  email: z.email('is no e-mail address'),
  /** Left out by an organisation that has no data protection officer. */
  dpo: contact.optional(),
  /** Overrides the authority that is known for the place of `holidays`. */
  authority: z
    .strictObject({
      name: z.string().min(1),
      address: z.string().min(1),
      website: z.url('is no web address'),
      email: z.email('is no e-mail address').optional(),
    })
    .optional(),
  /** What the organisation promises beyond the law. */
  promises: z
    .strictObject({
      noDiscrimination: z.boolean().default(false),
      contactFirst: z.boolean().default(false),
    })
    .default({ noDiscrimination: false, contactFirst: false }),
  /** Letters that wait for a second pair of eyes. */
  fourEyes: z.array(fourEyes).default([]),
  /** Left out, members send letters themselves. */
  smtp: smtpFile.optional(),
})

const slackChannelId = z.string().regex(/^[CG][A-Z0-9]+$/, 'is no Slack channel id such as C012ABC')
const teamsChannelId = z.string().startsWith('19:', 'is no Teams channel id such as 19:…')

/** Where the people of a breach talk. Teams lets no bot make a group chat or a private channel. */
const rooms = z.strictObject({
  slack: z
    .strictObject({
      form: z.enum([...roomForms, 'none']).default('channel'),
      /** The channel in which threads are begun, also where no private channel can be made. */
      thread: slackChannelId.optional(),
    })
    .default({ form: 'channel' }),
  teams: z.strictObject({ thread: teamsChannelId.optional() }).default({}),
})

/** `desk.yaml`: the organisation, its people and its channels. Holds no secret. */
export const deskFile = z.strictObject({
  organisation: z.strictObject({
    name: z.string().min(1),
    zone,
    /** Country or region whose public holidays count, such as `DE` or `DE-BY`. */
    holidays: z
      .string()
      .refine(isPlace, 'is no country or region whose holidays are known; write DE or DE-BY'),
    /** Public holidays that our tables lack: legal periods roll over them. */
    extraHolidays: z.array(extraHoliday).default([]),
    domains: z
      .array(
        z
          .string()
          .toLowerCase()
          .regex(/^[^\s@]+\.[^\s@]+$/, 'write a domain such as acme.com'),
      )
      .min(1),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, 'write two letters such as en')
      .default('en'),
    regime: z.string().default('gdpr'),
  }),
  members: z.array(member).min(1),
  channels: z
    .strictObject({
      desk: z
        .strictObject({
          slack: slackChannelId.optional(),
          teams: teamsChannelId.optional(),
        })
        .default({}),
    })
    .default({ desk: {} }),
  ladder: z.array(stage).min(1).optional(),
  /** What the breach room needs to know beforehand. */
  breaches: z
    .strictObject({
      /** Those for whom the organisation processes data. */
      controllers: z.array(controller).default([]),
      /** Items that the organisation adds to the checklists. */
      checklist: z.array(ownItem).default([]),
      /** Whether a conclusion on the risk counts only once somebody else has confirmed it. */
      fourEyes: z.boolean().default(false),
      rooms: rooms.default({ slack: { form: 'channel' }, teams: {} }),
    })
    .default({
      controllers: [],
      checklist: [],
      fourEyes: false,
      rooms: { slack: { form: 'channel' }, teams: {} },
    }),
  /** Periods of the organisation's own, for laws under reform. */
  regimes: regimeOverrides.default({}),
  letters: letters.optional(),
})

export type DeskFile = z.output<typeof deskFile>
