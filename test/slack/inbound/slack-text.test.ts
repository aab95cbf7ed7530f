import { readSlackText } from '@privacy-desk/slack/inbound/slack-text.js'
import { describe, expect, it } from 'vitest'

describe('text as Slack delivers it', () => {
  it.each([
    ['a &lt;b&gt; &amp; c', 'a <b> & c'],
    ['&amp;lt;', '&lt;'],
    ['<mailto:rita@example.org|rita@example.org>', 'rita@example.org'],
    ['<mailto:rita@example.org>', 'rita@example.org'],
    ['<http://example.org|example.org>', 'example.org'],
    ['<https://example.org/long>', 'https://example.org/long'],
    ['<https://example.org/x|click here>', 'click here (https://example.org/x)'],
    ['<@U0ANNA> <@U0ANNA|anna>', '@slack:U0ANNA @slack:U0ANNA'],
    ['<#C0GEN|general> <#C0GEN>', '#general #C0GEN'],
    ['<!here> <!subteam^S1|@legal> <!date^1^{date}|yesterday>', '@here @legal yesterday'],
    ['  one\r\ntwo  ', 'one\ntwo'],
    ['3 < 5 and 5 > 3', '3 < 5 and 5 > 3'],
  ])('%j reads %j', (delivered, typed) => {
    expect(readSlackText(delivered)).toBe(typed)
  })
})
