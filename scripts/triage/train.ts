import { writeFileSync } from 'node:fs'
import { outcomes } from '@privacy-desk/core/intake/weight-table.js'
import { developmentPart } from '../../test/support/triage-corpus.js'
import { learn } from './learn.js'
import { mailLesson, writtenLessons } from './lessons.js'
import { lessonsHash } from './lessons-hash.js'

// Learns the weights of the intake from the sentences beside this script and the development half
// of the labelled mails. The test half is never seen. Run it again after a change of the lexicon,
// the concepts, the features or the lessons: `npm run train`.
const target = new URL('../../packages/core/src/intake/model/weights.json', import.meta.url)

const lessons = [...writtenLessons(), ...developmentPart().map(mailLesson)]
const { bias, weights } = learn(lessons)
const lines = [...weights].map(
  ([name, pairs]) => `${JSON.stringify(name)}:${JSON.stringify(pairs)}`,
)
writeFileSync(
  target,
  `{"learnedFrom":"${lessonsHash()}",\n"outcomes":${JSON.stringify(outcomes)},\n"bias":${JSON.stringify(bias)},\n"weights":{\n${lines.join(',\n')}\n}}\n`,
)
process.stdout.write(`${lessons.length} lessons, ${weights.size} features\n`)
