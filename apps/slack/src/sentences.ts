/**
 * Sentences that only Slack needs: what does not fit, what came too late, what cannot be read.
 * Everything else that people read comes from the core's `views/`.
 */
export const sentences = {
  shortened: 'Shortened to fit into Slack.',
  seeAll: (command: string) => `See all of it with \`${command}\`.`,
  askForLess: 'Ask for one request at a time with `/privacy show REF`.',
  tooLargeForm: 'This form is too large for Slack. Tell your administrator what you wanted to do.',
  nothing: '–',
  cancel: 'Cancel',
  goBack: 'Go back',
  close: 'Close',
  noOptions: 'There is nothing to choose from at the moment.',
  openForm: 'Open the form',
  formIsReady: 'Slack can open a form only right after a click. Press the button to go on.',
  formCameLate:
    'Slack closed the time window for this form before it could be opened. Press the button to try again.',
  done: 'Done.',
  slow: 'This takes longer than usual. I am still working on it and will answer here. If nothing comes within a minute, please try again.',
  slowForm:
    'This takes longer than usual. I am still working on it: this form changes as soon as it is done. If it does not within a minute, please send it again.',
  workingTitle: 'Working on it',
  failedTitle: 'That did not work',
  failed:
    'The privacy desk has a technical problem and could not do this. Please try again in a minute. If it goes on, tell your administrator.',
  failedForm:
    'The privacy desk has a technical problem and could not save this. What you typed is still here: please submit again in a minute.',
  fileNotSentTitle: 'The file was not sent',
  fileNotSent:
    'Slack did not take the file. Nothing was lost: please ask for it again in a minute.',
  fileScopeMissing:
    'Slack does not let me send files: the app lacks the permission files:write. Ask your administrator to install it again from its manifest.',
  newRequest: {
    title: 'New privacy request',
    submit: 'Hand it over',
    intro:
      'Paste the request or attach the e-mail. I find out who wrote it, when it arrived and what is asked, and show you the result before anything happens.',
    text: 'The request',
    textHint:
      'The message as you received it, with sender and date if you have them. Slack allows 3,000 characters here; attach longer e-mails as a file.',
    files: 'E-mail or other files',
    filesHint: 'Up to 10 files. An .eml file keeps sender and date.',
    comment: 'Anything the privacy desk should know',
    commentHint: 'For example how the request reached you.',
    needSomething: 'Paste the request here or attach a file below.',
  },
} as const
