/**
 * What the Teams app itself says: only what this platform forces it to say. Everything about
 * requests comes from the desk's views.
 */
export const phrases = {
  done: 'Done.',
  late: 'I am still working on it. The answer follows here. If nothing comes within a minute, please try again.',
  lateDialog:
    'I am still working on it. The answer follows in our personal chat. If nothing comes within a minute, please try again.',
  failed: 'Something went wrong on my side and nothing was changed. Please try again in a minute.',
  notTaken:
    'I could not take this in, and nothing of it was kept. Please send it again in a few minutes.',
  notShown:
    'Your click has arrived, but I could not show the answer. Ask me with “mine” or “show” in a minute.',
  answeredBelow: 'I have answered in the conversation.',
  answeredPrivately: 'The answer may hold personal data, so I sent it to our personal chat.',
  cannotReachYou:
    'The answer may hold personal data, so I do not post it here, and I cannot reach you in a personal chat. Open a chat with me, say “help”, and try again.',
  fileInShared:
    'Teams does not let me read files or pictures here. Please send the file to me in our personal chat.',
  attachmentNotRead:
    'I can read text and files, but not the picture or card that came with your message.',
  fileNotReachable:
    'Teams did not tell me where to find the file. Please upload it once more in this chat.',
  fileRefused:
    'I did not take the file itself: it is larger than 25 MB, or kept where I cannot fetch it from. Please keep it where it is, because I have no copy of it and a person will need it.',
  emptyMessage:
    'This message has no text that I can read. Send its file to me in our personal chat instead.',
  attachmentsLeftOut:
    'Files of the message are not included; send them to me in our personal chat.',
  staleButton: 'I no longer know this button. Say “help” to see what I can do.',
  stranger:
    'Teams did not tell me who you are, so I cannot work for you here. Guests need an account of this organisation.',
  nothingChanged: 'Nothing was changed.',
  fileConsent: 'Made for you alone. It goes into your OneDrive; do not pass it on.',
  fileDeclined: 'The file was not sent. Ask for it again whenever you need it.',
  fileDecided:
    'You have answered this already, so nothing was changed. Ask for the file again whenever you need it.',
  fileWanted: 'You agreed to take this file.',
  fileNotWanted: 'You did not want this file.',
  fileNotMade:
    'Something went wrong on my side, and the file was not sent. Please ask for it again in a minute.',
  fileNotSent:
    'Teams did not take the file. Nothing was lost: please ask for it again in a minute.',
  fileSent: 'The file is in your OneDrive. Whoever you share it with can read all of it.',
  cancel: 'Cancel',
  time: 'time',
  youEntered: 'You entered:',
  valueCut: 'What you typed was too long to be shown again in full.',
  more: 'Not everything fits here.',
  moreIn: (reference: string) => `Not everything fits here: show ${reference} gives the rest.`,
  invalidInput: (label: string) => `Please fill in: ${label}`,
  olderClient: (title: string) => `${title}. Your version of Teams cannot show this card.`,
  handOver: {
    title: 'Send to the privacy desk',
    from: 'From',
    written: 'Written',
    comment: 'Your comment',
    commentHint: 'Optional: what the desk should know beside the message itself.',
    submit: 'Send',
  },
} as const
