// Stands for the painter: answers with the number of a request, and dies or fails where a title says so.
process.on('message', ({ number, card }) => {
  if (card.title === 'die') process.exit(3);
  if (card.title === 'fail') process.send?.({ number, problem: 'no paint' });
  else setTimeout(() => process.send?.({ number, png: new Uint8Array([number]) }), 20);
});
process.on('disconnect', () => process.exit());
