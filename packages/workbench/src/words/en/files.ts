import type { Message } from '@modus-vivendi/engine';

export const files = {
  'files.menu': 'File',
  'files.new': 'New conflict…',
  'files.open': 'Open…',
  'files.save': 'Save',
  'files.save-as': 'Save as…',
  'files.library': 'Library of cases…',
  'files.share': 'Share by link…',
  'files.history': 'Local history…',
  'files.export': 'Export…',
  'files.kind': 'Conflict model',

  'files.state.saved': 'Saved in {file}',
  'files.state.saved-hint': 'Your changes are written to this file. Press for earlier versions.',
  'files.state.kept': 'Kept in this browser',
  'files.state.kept-hint':
    'Every change is kept in this browser, on this machine. Press for earlier versions.',
  'files.state.saving': 'Saving…',
  'files.state.saving-hint': 'Your latest changes are being written.',
  'files.state.unsaved': 'Not yet in {file}',
  'files.state.unsaved-hint': 'Your changes are kept in this browser. Press to write them to the file.',
  'files.state.changed': '{file} changed on disk',
  'files.state.changed-hint': 'The file and this page were changed in the same lines. Press to decide.',
  'files.state.gone': '{file} was deleted',
  'files.state.gone-hint': 'Your text is kept here. Press to write the file anew.',
  'files.state.offline': 'The local server does not answer',
  'files.state.offline-hint':
    'Your changes are kept in this browser, and written to the file once the server answers.',
  'files.state.refused': 'Not saved in {file}',
  'files.state.refused-hint': 'Your changes are kept in this browser. Press to try again.',
  'files.state.memory': 'Kept in this window only',
  'files.state.memory-hint':
    'This browser keeps nothing for this page: closing the window loses your changes. Press to save them in a file.',

  'files.not-text':
    '{file} is not UTF-8 text: it cannot be read from byte {byte} of line {line}. Save it as UTF-8 and open it again.',
  'files.too-large': '{file} is larger than {megabytes} MB. Models are smaller; it was not opened.',
  'files.refused':
    '{file} could be neither read nor written. It may be open in another program, or not yours to change.',
  'files.not-model': '{file} is not a model; models end in .modus.yaml. An article is added under Evidence.',
  'files.no-file': 'There is no file {file} any more.',
  'files.no-folder': 'There is no folder for {file}.',
  'files.no-server':
    'The local server does not answer. {file} was neither read nor written; your text is kept here.',
  'files.no-permission':
    '{file} was not saved, because the page may not write to it. Your text is kept here.',
  'files.name-taken': 'There is a file {file} already; choose another name.',
  'files.downloaded': '{file} is among your downloads.',
  'files.gone': '{file} was deleted outside. Your text is kept here; saving writes the file anew.',
  'files.changed-outside': '{file} was changed outside, and so is what you see. It can be undone.',
  'files.merged':
    '{file} was changed outside; its changes and yours were brought together. It can be undone.',
  'files.step-outside': 'change in the file',
  'files.step-merged': 'bringing together',
  'files.step-restored': 'going back to an earlier version',
  'files.version-theirs': 'before bringing together: {file}',
  'files.version-mine': 'before bringing together: your text',
  'files.decide': 'Decide',
  'files.restored': 'This is your copy as you left it.',
  'files.open-anew': 'Open the case anew',
  'files.last-kept': 'What you last worked on, “{title}”, is kept in this browser.',
  'files.go-on': 'Go on with it',

  'files.open-title': 'Open',
  'files.open-choose': 'Choose a file…',
  'files.open-drop': 'Or drop a model file (.modus.yaml) anywhere on the page.',
  'files.open-folder': 'In the folder {folder}',
  'files.open-folder-empty':
    'There is no model in this folder yet. Begin a new conflict, or open a case and save it here.',
  'files.open-find': 'Find a file',
  'files.open-more': {
    one: 'One more file; find it by its name.',
    other: '{count} more files; find them by their names.',
  },
  'files.open-recent': 'Kept in this browser',
  'files.open-link': 'From a link',
  'files.open-link-field': 'Link to a model',
  'files.open-link-hint':
    'Paste a link that somebody shared. It works wherever it was made; nothing is fetched.',
  'files.open-link-none': 'There is no model in this link.',
  'files.open-it': 'Open',

  'files.origin.case': 'copy of a case',
  'files.origin.new': 'new conflict',
  'files.origin.link': 'from a link',
  'files.origin.file': 'file {file}',
  'files.origin.workspace': 'file {file}',

  'files.save-title': 'Save as',
  'files.save-name': 'Name of the file',
  'files.save-here': 'Save in the folder {folder}',
  'files.save-elsewhere': 'Elsewhere on this machine…',

  'files.link-too-large': 'The model in this link is too large; it was not opened.',
  'files.link-damaged':
    'This link is damaged or incomplete; perhaps a program cut it off. Nothing was opened.',
  'files.link-newer': 'This link was made by a later version of Modus Vivendi. Nothing was opened.',
  'files.link-opened': 'This model came in a link. Whoever made the link wrote it.',
  'files.link-opened-beside':
    'This model came in a link. Whoever made the link wrote it. What you had before is under Open, unchanged.',

  'files.share-title': 'Share by link',
  'files.share-what':
    'The whole model is in the link itself: its text with comments, sources and claims, and what you are looking at now. Nothing is sent anywhere; whoever has the link can read all of it.',
  'files.share-not': 'Passages kept as evidence and your local history are not in it.',
  'files.share-extras': 'Also put in the passages kept as evidence',
  'files.share-extras-in': 'Passages kept as evidence are in it, word for word. Your local history is not.',
  'files.share-link': 'The link',
  'files.share-length': {
    one: '{count} character',
    other: '{count} characters',
  },
  'files.share-long':
    'That is too long for some mail and chat programs, which cut links off. Sending the file is safer.',
  'files.share-file': 'Save the file instead',
  'files.share-local':
    'The link begins with an address of this machine. On other machines it is opened by pasting it under Open in any Modus Vivendi.',
  'files.share-copy': 'Copy the link',
  'files.share-copied': 'Copied.',
  'files.share-copy-failed': 'The browser does not let the page copy. Select the link and copy it yourself.',

  'files.history-title': 'Local history',
  'files.history-of': 'Document',
  'files.history-this': '{title} (open now)',
  'files.history-versions': 'Versions',
  'files.history-empty': 'No earlier versions yet',
  'files.history-empty-hint':
    'Every change is kept in this browser while you work: each one for some minutes, then one an hour, then one a day.',
  'files.history-empty-memory':
    'This browser keeps nothing for this page, so earlier versions last only as long as this window.',
  'files.history-choose': 'Choose a version to see how it differs from the text now.',
  'files.history-typing': 'Typing',
  'files.history-opened': 'As it was opened',
  'files.history-differs': '{removed} and {added} against the text now',
  'files.history-lines-less': {
    zero: 'no line less',
    one: 'one line less',
    other: '{count} lines less',
  },
  'files.history-lines-more': {
    zero: 'no line more',
    one: 'one line more',
    other: '{count} lines more',
  },
  'files.history-same': 'The same as the text now.',
  'files.history-restore': 'Go back to this version',
  'files.history-open': 'Open this document',
  'files.history-gone': 'This version is no longer kept.',
  'files.history-restored': 'You are back at an earlier version. It can be undone.',
  'files.diff-same': {
    one: 'one line the same',
    other: '{count} lines the same',
  },
  'files.diff-more': {
    one: 'one more line differs',
    other: '{count} more lines differ',
  },
  'files.diff': 'Differences line by line',
  'files.forget': 'Forget everything on this machine…',
  'files.forget-title': 'Forget everything on this machine?',
  'files.forget-what':
    'This deletes every document, version, passage and setting that Modus Vivendi keeps in this browser. Files on your disk stay. It cannot be undone.',
  'files.forget-yes': 'Delete everything',
  'files.forget-no': 'Keep it',

  'files.conflict-title': '{file} was changed on disk, and so was your text',
  'files.conflict-what': {
    one: 'The file and your text differ in one place that both changed. Choose what it shall say.',
    other:
      'The file and your text differ in {count} places that both changed. Choose for each what it shall say.',
  },
  'files.conflict-safe': 'Both versions are in the local history already; nothing is lost either way.',
  'files.conflict-place': 'Place {number} of {count}, line {line}',
  'files.conflict-mine': 'Your text',
  'files.conflict-theirs': 'The file',
  'files.conflict-empty': 'Nothing: these lines were deleted.',
  'files.conflict-choose': 'Which to take',
  'files.conflict-take-mine': 'Yours',
  'files.conflict-take-theirs': 'The file’s',
  'files.conflict-take-both': 'Both, yours first',
  'files.conflict-all-mine': 'Yours everywhere',
  'files.conflict-all-theirs': 'The file’s everywhere',
  'files.conflict-done': 'Take these',
  'files.conflict-later': 'Later',
  'files.conflict-over': 'The file and your text no longer disagree.',

  'files.library-title': 'Library of cases',
  'files.library-what': 'Each opens as a copy of your own, to change as you like.',
  'files.library-open': 'Open a copy',
  'files.library-open-of': 'Open a copy: {title}',
  'files.library-makers': {
    one: 'one decision maker',
    other: '{count} decision makers',
  },
  'files.library-languages': 'in {languages}',

  'files.export-title': 'Export',
  'files.export-model': 'The model as a file',
  'files.export-model-hint':
    'The text itself (.modus.yaml), for any editor, for git, and for the command line.',
  'files.export-download': 'Download',
  'files.export-copy': 'The model as text',
  'files.export-copy-hint': 'To paste it into a mail or a note.',
  'files.export-copy-do': 'Copy',
  'files.export-print': 'What you see, on paper or as PDF',
  'files.export-print-hint': 'The panel that is open, without the bars around it.',
  'files.export-print-do': 'Print…',
  'files.export-figures': 'Figures (SVG, PNG) and tables (CSV) are saved in their own panels.',

  'files.drop': 'Drop the model to open it',
} satisfies Readonly<Record<string, Message>>;
