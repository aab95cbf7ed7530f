import type { FaultQueue } from '../../fault-queue.js'
import type { Happenings } from '../../happenings.js'
import type { SlackFault } from '../faults.js'
import type { SlackHappenings } from '../slack-stand-in.js'
import type { CallLog } from './call-log.js'
import type { EmulatedSlack } from './emulated-slack.js'
import type { FileDrawer } from './file-drawer.js'
import type { MadeChannels } from './made-channels.js'
import type { MessageBoard } from './message-board.js'
import type { ResponseUrls } from './response-urls.js'
import type { Settings } from './settings.js'
import type { Stamps } from './stamps.js'
import type { Triggers } from './triggers.js'
import type { UploadSlots } from './upload-slots.js'
import type { ViewStacks } from './view-stacks.js'

/** Everything the front of the stand-in works with. */
export interface Workspace {
  readonly settings: Settings
  readonly emulated: EmulatedSlack
  readonly happenings: Happenings<SlackHappenings>
  readonly board: MessageBoard
  readonly made: MadeChannels
  readonly views: ViewStacks
  readonly stamps: Stamps
  readonly triggers: Triggers
  readonly responseUrls: ResponseUrls
  readonly files: FileDrawer
  readonly uploads: UploadSlots
  readonly log: CallLog
  readonly faults: FaultQueue<SlackFault>
}
