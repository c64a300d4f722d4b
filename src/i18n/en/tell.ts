// English: one press that writes to a client.

export const tell = {
  title: (name: string) => `Write to ${name}`,
  write: 'Message',
  writeTo: (name: string) => `Write to ${name}`,
  about: 'About',
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  mail: 'Mail',
  mailed: (name: string) => `The mail to ${name} goes out within the hour.`,
  byItself: 'The mail goes out by itself.',
  youSend: 'The app opens with the text ready; you press send.',
  notAsked: 'The client has not been asked yet whether you may write.',
  on: (what: string, day: string) => `${what}, ${day}`,
  notAgreed: (name: string) =>
    `${name} does not want to be written to, or what is recorded of it has to be put right in the client’s view.`,
  noWay: (name: string) => `${name} has no phone number, and no email that may be written to.`,
  mailNoWay: (name: string) => `${name} has no email address, so the mail cannot go out.`,
  wrongAddress: (email: string) =>
    `“${email}” is not an email address: put it right in the client’s view, and mail can go out.`,
  hidden:
    'You may not see phone numbers and email addresses. WhatsApp and SMS need the number; a mail goes out without showing the address.',
  hiddenNotAsked: (name: string) =>
    `You may not see phone numbers and email addresses, and ${name} has not agreed to mails.`,
  hiddenByItself: 'If the client has an email address, the mail goes out by itself.',
  notDialled: (phone: string, example: string) =>
    `“${phone}” cannot be opened in WhatsApp or SMS: write it in the client’s view with the code of its country, like ${example}.`,
};
