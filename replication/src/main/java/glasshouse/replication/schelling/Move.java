package glasshouse.replication.schelling;

/** How one who is not content finds another site. */
enum Move {
  /** Up to ten sites ahead in any direction, again and again until a site is empty (NetLogo). */
  WALK,
  /** To any empty site, all with the same chance. */
  JUMP
}
