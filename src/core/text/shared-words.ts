// Words that English, French and Dutch write alike, but for an accent: a client and the salon may read in different
// languages, and have to see the same. 256 of them, so that a word is eight bits.

export const sharedWords: readonly string[] = [
  'agenda album alpha ananas aquarium atlas avenue ballet bandana banjo basket bikini bingo biscuit bison',
  'bistro blazer blues bolero bonbon bonsai boomerang boulevard bouquet boutique bowling brioche brunch',
  'buffet bulldozer bungalow cabaret cacao cactus camping caramel cargo cartoon casino caviar chalet chef',
  'chili cinema clown club cobra cockpit cocktail compost concert condor confetti cornflakes coupon',
  'couscous cousin crocus croissant curry dahlia delta design diesel disco divan dollar domino duo echo',
  'elixir espresso festival film flamenco flamingo forum foyer gala garage gazelle gibbon golf gondola',
  'graffiti halo hamburger hamster harmonica hibiscus hobby hockey horizon hotel interview iris jackpot',
  'jaguar jazz jeans jeep jogging joker judo jungle karaoke karate karma kebab ketchup kimono kiwi koala',
  'lasagne laser lasso limousine loft logo lotus lunch lynx macaroni magenta magnolia mambo mantra marathon',
  'marina mascara match menu metro mikado minibus moment motor mousse museum mustang nectar neon ninja',
  'nougat nylon oasis opera origami paella panda panorama paprika parka parking parmesan passage pasta',
  'pastel patio pergola piano pickles pingpong pirouette pivot pizza plankton plateau podium polka polo',
  'poncho popcorn poster praline pudding puma puzzle pyjama python quiche quiz radar radio rafting ramen',
  'ravioli record restaurant risotto robot rodeo roulette rugby rumba safari salami salon samba sandwich',
  'sangria sauna scanner scenario scooter sherpa siesta silhouette ski slalom slogan sofa solarium sorbet',
  'souvenir spaghetti sponsor sport sprint stadium studio suite surf sushi tandem tango tapir taxi tempo',
  'tennis thermos toast tofu tombola torero tornado totem tram trio trombone tuba twist vernissage villa',
  'visa volume wagon western yacht yoga yucca zen zeppelin zigzag zinc zone',
].flatMap((line) => line.split(' '));
