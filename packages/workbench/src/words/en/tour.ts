import type { Message } from '@modus-vivendi/engine';

export const tour = {
  'tour.name': 'Guided reading',
  'tour.start': 'Read the case in two minutes',
  'tour.build': 'Build your own conflict',
  'tour.end': 'End the reading',
  'tour.back': 'Back',
  'tour.next': 'Next',
  'tour.step': 'Step {step} of {steps}',
  'tour.holds.title': 'The conflict in three sentences',
  'tour.holds.text':
    'Under either president, as their preferences are assumed here, neither side gains by leaving the standoff alone. The small number beside a sentence opens what it rests on.',
  'tour.outcomes.title': 'Every outcome, the firmest first',
  'tour.outcomes.text':
    'One state holds by the strictest test: nobody gains by moving alone. Others hold only if each side fears the other’s credible replies. The deal is one of these.',
  'tour.stays.title': 'Why Tehran stays',
  'tour.stays.text':
    'Every move that Tehran could make alone leads to something it is read to like less. Each sentence says which priority decides.',
  'tour.deal.title': 'Why the deal could hold',
  'tour.deal.text':
    'Here Washington could gain by leaving; but Tehran has a credible reply that would undo the gain. Step through the moves.',
  'tour.view.title': 'What Tehran would expect',
  'tour.view.text':
    'This is the conflict as Tehran is read to hold it. There Washington has no reason to keep the deal, so Tehran would not expect it to last.',
  'tour.falls.title': 'What would change it',
  'tour.falls.text':
    'In this reading talks have value in themselves, and the rights agenda does not rule them out. Then Tehran would leave the standoff under either president.',
  'tour.path.title': 'How to get there',
  'tour.path.text': 'Two moves lead to the deal, and whoever moves first must accept a loss for a while.',
  'tour.evidence.title': 'What all this rests on',
  'tour.evidence.text':
    'Every element carries claims with their paragraph in the article, or is marked as an assumption of ours. Change one, and everything is answered anew.',
} satisfies Readonly<Record<string, Message>>;
