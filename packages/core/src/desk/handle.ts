import type { IntentName } from '../intents/catalogue.js'
import type { UseCase } from './use-case.js'
import { acknowledge } from './use-cases/acknowledge.js'
import { answer } from './use-cases/answer.js'
import { apart } from './use-cases/apart.js'
import { attach, attachmentRemove } from './use-cases/attach.js'
import { breachCheck, breachPass, breachTick, breachUntick } from './use-cases/breach-check.js'
import { breachClassify } from './use-cases/breach-classify.js'
import { breachClose, breachReopen } from './use-cases/breach-close.js'
import { breachDecide } from './use-cases/breach-decide.js'
import { breachDetails } from './use-cases/breach-details.js'
import { breachLink } from './use-cases/breach-link.js'
import { breachList } from './use-cases/breach-list.js'
import { breachFinish, breachMeasure, breachMeasures } from './use-cases/breach-measures.js'
import { breachNew } from './use-cases/breach-new.js'
import { breachPapers } from './use-cases/breach-papers.js'
import {
  breachAdd,
  breachDeputy,
  breachLead,
  breachPeople,
  breachPrivacy,
  breachRemove,
} from './use-cases/breach-people.js'
import { breachRegister } from './use-cases/breach-register.js'
import { breachRoom } from './use-cases/breach-room.js'
import { breachScope } from './use-cases/breach-scope.js'
import { breachSeen } from './use-cases/breach-seen.js'
import { breachSeverity } from './use-cases/breach-severity.js'
import { breachShow } from './use-cases/breach-show.js'
import { breachLaws, breachRole } from './use-cases/breach-standing.js'
import { close, reopen } from './use-cases/close.js'
import { confirm, dismiss } from './use-cases/confirm.js'
import { correct } from './use-cases/correct.js'
import { extend } from './use-cases/extend.js'
import { breachHelp, help } from './use-cases/help.js'
import { join } from './use-cases/join.js'
import { letter } from './use-cases/letter.js'
import { letterAgain, letterDiscard } from './use-cases/letter-again.js'
import { letterApprove, letterReturn, letterSubmit } from './use-cases/letter-approval.js'
import { letterEdit } from './use-cases/letter-edit.js'
import { letterFile } from './use-cases/letter-file.js'
import { letterFill } from './use-cases/letter-fill.js'
import { letterNew } from './use-cases/letter-new.js'
import { letterRelease, letterSent } from './use-cases/letter-release.js'
import { letterShow } from './use-cases/letter-show.js'
import { letterText } from './use-cases/letter-text.js'
import { list, mine } from './use-cases/list.js'
import { handOver } from './use-cases/new.js'
import { original } from './use-cases/original.js'
import { assign, take } from './use-cases/own.js'
import { problems } from './use-cases/problems.js'
import { separate } from './use-cases/separate.js'
import { show, why } from './use-cases/show.js'
import { split } from './use-cases/split.js'
import { pause, resume, review } from './use-cases/wait.js'

const routes: Readonly<Record<IntentName, UseCase>> = {
  help,
  new: handOver,
  mine,
  list,
  show,
  original,
  split,
  join,
  apart,
  separate,
  take,
  assign,
  pause,
  resume,
  review,
  extend,
  letter,
  answer,
  close,
  reopen,
  why,
  problems,
  confirm,
  correct,
  dismiss,
  acknowledge,
  attach,
  'attachment remove': attachmentRemove,
  'letter new': letterNew,
  'letter fill': letterFill,
  'letter edit': letterEdit,
  'letter show': letterShow,
  'letter text': letterText,
  'letter submit': letterSubmit,
  'letter approve': letterApprove,
  'letter return': letterReturn,
  'letter release': letterRelease,
  'letter file': letterFile,
  'letter sent': letterSent,
  'letter again': letterAgain,
  'letter discard': letterDiscard,
  'breach help': breachHelp,
  'breach new': breachNew,
  'breach list': breachList,
  'breach show': breachShow,
  'breach check': breachCheck,
  'breach tick': breachTick,
  'breach untick': breachUntick,
  'breach pass': breachPass,
  'breach decide': breachDecide,
  'breach details': breachDetails,
  'breach scope': breachScope,
  'breach severity': breachSeverity,
  'breach role': breachRole,
  'breach laws': breachLaws,
  'breach people': breachPeople,
  'breach lead': breachLead,
  'breach deputy': breachDeputy,
  'breach add': breachAdd,
  'breach remove': breachRemove,
  'breach privacy': breachPrivacy,
  'breach papers': breachPapers,
  'breach register': breachRegister,
  'breach measures': breachMeasures,
  'breach measure': breachMeasure,
  'breach finish': breachFinish,
  'breach classify': breachClassify,
  'breach link': breachLink,
  'breach close': breachClose,
  'breach reopen': breachReopen,
  'breach seen': breachSeen,
  'breach room': breachRoom,
}

/** Routes an intent to its use case. */
export const handle: UseCase = async (call) => await routes[call.intent.name](call)
