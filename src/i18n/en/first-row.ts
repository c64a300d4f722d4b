// English: the row above an empty till that leads to the first steps.

export const firstRow = {
  title: 'First steps',
  done: (done: string, all: string) => `${done} of ${all} done`,
  next: {
    program: 'Next: how clients earn',
    services: 'Next: your services',
    invoice: 'Next: your first invoice',
  },
};
